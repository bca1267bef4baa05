package eu.binome.theme;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

/**
 * An officer and the coordinator in two windows, both with the form of the same new practice open.
 */
final class TwoWriters implements AutoCloseable {

    private static final String PASSWORD = "binome-demo-2026";
    private static final String OFFICER = "lenka.holubova@prospects.example";
    private static final String COORDINATOR = "claire.debruyne@prospects.example";

    private final BrowserSession officer = BrowserSession.on(RunningBinome.withDemo(), Look.desktop());
    private final BrowserSession coordinator = BrowserSession.signedIn(RunningBinome.withDemo(), COORDINATOR, Look.desktop());
    private final BrowserContext plain = BrowserSession.withoutScript(RunningBinome.withDemo());
    private final String form;

    private TwoWriters() {
        signIn(officer.open("/security/signIn"), OFFICER);
        officer.open("/p/prospects/practice/begin").click("[id='start']");
        first().waitForURL("**/practice/edit?id=*");
        form = first().url();
        second().navigate(form);
    }

    static TwoWriters onANewPractice() {
        return new TwoWriters();
    }

    /** The officer's window. */
    Page first() {
        return officer.page();
    }

    /** The coordinator's window. */
    Page second() {
        return coordinator.page();
    }

    /** The officer's form in a window that runs no scripts. */
    Page withoutScript() {
        Page page = plain.newPage();
        page.navigate("/security/signIn");
        signIn(page, OFFICER);
        page.navigate(form);
        return page;
    }

    /** Types into a field and waits until the server has answered. */
    void edit(Page page, String field, String text) {
        page.waitForResponse(answer -> answer.url().endsWith("/draft"), () -> page.fill("[id='" + field + "']", text));
    }

    /** Types into a field and waits until it is saved. */
    void save(Page page, String field, String text) {
        page.waitForResponse(answer -> answer.url().endsWith("/draft") && answer.status() == 200, () -> page.fill("[id='" + field + "']", text));
    }

    /** Opens the form again in the officer's window. */
    void reopen() {
        first().navigate(form);
    }

    /** Whether the officer's browser keeps this text for itself. */
    boolean isKept(String text) {
        return (Boolean) first().evaluate("text => Object.values(localStorage).some(kept => kept.includes(text))", text);
    }

    /** Writes the text that stays into the dialog. */
    void merge(Page page, String text) {
        page.fill("[id='merge-result']", text);
        keep(page);
    }

    /** Saves the text that stands in the dialog. */
    void keep(Page page) {
        page.waitForResponse(answer -> answer.url().endsWith("/draft") && answer.status() == 200,
                () -> page.click("dialog button.button-main"));
    }

    /** What a third window shows in a field. */
    String stored(String field) {
        Page third = coordinator.context().newPage();
        third.navigate(form);
        String text = third.inputValue("[id='" + field + "']");
        third.close();
        return text;
    }

    /** The officer's session ends, two fields are typed, the form is sent, and the officer signs in again. */
    void sessionEndsWhileTyping(String field, String text, String otherField, String otherText) {
        officer.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("binome"));
        first().fill("[id='" + field + "']", text);
        first().fill("[id='" + otherField + "']", otherText);
        first().click("[id='save']");
        first().waitForURL("**/security/signIn*");
        signIn(first(), OFFICER);
        first().waitForURL("**/practice/edit?id=*");
    }

    /** The officer signs in again in another tab of the same browser. */
    void officerSignsInElsewhere() {
        signInElsewhere(OFFICER);
    }

    /** The coordinator signs in in another tab of the officer's browser. */
    void coordinatorSignsInElsewhere() {
        signInElsewhere(COORDINATOR);
    }

    private void signInElsewhere(String email) {
        Page tab = officer.context().newPage();
        tab.navigate("/security/signIn");
        signIn(tab, email);
        tab.close();
    }

    private static void signIn(Page page, String email) {
        page.fill("[id='email']", email);
        page.fill("[id='password']", PASSWORD);
        page.click("[id='submit']");
        page.waitForURL(url -> !url.contains("signIn"));
    }

    @Override
    public void close() {
        officer.close();
        coordinator.close();
        plain.close();
    }
}
