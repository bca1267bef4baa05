package eu.binome.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;

/**
 * An author writes a practice in a second language and compares its versions.
 */
class TranslateJourney {

    private static final String BASE = "/p/prospects/practice/";

    @Test
    void writesAPracticeInASecondLanguageAndComparesItsVersions() {
        try (BrowserSession author = PracticeStage.ready().as(PracticeStage.KARVINA, Look.desktop())) {
            String practice = written(author);
            Page page = author.open(practice);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write in another language")).click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("French").setExact(true)).click();
            assertThat(page.locator("main")).containsText("Halls for farmers.");
            page.getByLabel("Title in French").fill("Des halles");
            page.getByLabel("Summary in French").fill("Des halles pour les paysans.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).first().click();
            page.waitForURL("**/practice/practice?id=*");
            author.open(practice + "&in=fr");
            assertThat(page.locator("main")).containsText("Des halles pour les paysans.");
            author.open(practice.replace("/practice?", "/versions?"));
            assertThat(page.locator("main")).containsText("Petra Nováková");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
            page.waitForURL("**/practice/versions?*from=*");
            author.assertQuiet();
        }
    }

    @Test
    void theAddressAlwaysSaysTheLanguageThatIsWritten() {
        try (BrowserSession author = PracticeStage.ready().as(PracticeStage.KARVINA, Look.desktop());
                BrowserSession colleague = PracticeStage.ready().as(PracticeStage.COORDINATOR, Look.desktop())) {
            String translate = written(author).replace("/practice?", "/translate?");
            Page page = author.open(translate);
            page.waitForURL("**/practice/translate?id=*&in=fr");
            colleague.open(translate + "&in=fr");
            stored(colleague.page(), "summary", "Des halles pour tous.");
            stored(page, "title", "Des halles");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save this language")).click();
            page.waitForURL("**/practice/practice?id=*&in=fr");
            author.open(translate + "&in=fr");
            assertThat(page.locator("[id='summary']")).hasValue("Des halles pour tous.");
            author.open(translate);
            page.waitForURL("**/practice/translate?id=*&in=nl");
            author.assertQuiet();
        }
    }

    @Test
    void refusesAFormThatWasShownForAnotherLanguage() {
        try (BrowserSession author = PracticeStage.ready().as(PracticeStage.KARVINA, Look.desktop())) {
            String translate = written(author).replace("/practice?", "/translate?");
            Page page = author.open(translate + "&in=nl");
            page.evaluate("document.querySelector('#translate').action = document.querySelector('#translate').action.replace('in=nl', 'in=de')");
            page.evaluate("binome.autosaves.forEach(autosave => { autosave.stopped = true; })");
            page.fill("[id='title']", "Markthallen");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save this language")).click();
            assertThat(page.locator(".error-summary")).containsText("Nothing was saved");
            assertThat(page.locator("[id='title']")).hasValue("Markthallen");
            author.open(translate + "&in=de");
            assertThat(page.locator("[id='title']")).hasValue("");
        }
    }

    @Test
    void twoTranslatorsMergeTheirTexts() {
        try (BrowserSession author = PracticeStage.ready().as(PracticeStage.KARVINA, Look.desktop());
                BrowserSession colleague = PracticeStage.ready().as(PracticeStage.COORDINATOR, Look.desktop())) {
            String translate = written(author).replace("/practice?", "/translate?") + "&in=fr";
            Page page = author.open(translate);
            colleague.open(translate);
            stored(colleague.page(), "title", "Les halles d’Anna");
            page.fill("[id='title']", "Les halles de Petra");
            page.locator("dialog").waitFor();
            assertThat(page.locator("dialog")).containsText("Les halles d’Anna");
            page.fill("[id='merge-result']", "Les halles des deux");
            page.locator("dialog .button-main").click();
            page.locator(".saving[data-state='saved']").waitFor();
            author.open(translate);
            assertThat(page.locator("[id='title']")).hasValue("Les halles des deux");
        }
    }

    @Test
    void aTranslationOlderThanItsOriginalSaysSo() {
        try (BrowserSession author = PracticeStage.ready().as(PracticeStage.KARVINA, Look.desktop());
                BrowserSession colleague = PracticeStage.ready().as(PracticeStage.COORDINATOR, Look.desktop())) {
            String practice = written(author);
            String translate = practice.replace("/practice?", "/translate?") + "&in=fr";
            stored(author.open(translate), "title", "Des halles");
            saved(author.open(practice.replace("/practice?", "/edit?")), "title", "Covered market halls");
            Page page = author.open(practice + "&in=fr");
            assertThat(page.locator("main")).containsText("Changed in the original (English) since it was translated: Title.");
            assertThat(page.locator(".passage-language")).hasText("English");
            assertThat(page.locator(".publication .lead")).hasAttribute("lang", "en");
            assertThat(page.locator("#written")).containsText("French: last written by Petra Nováková");
            author.assertAccessible();
            author.open(translate);
            assertThat(page.locator("ins")).containsText("Covered");
            author.assertAccessible();
            author.screenshot("practice-translate-older");
            colleague.open(practice.replace("/practice?", "/edit?"));
            saved(colleague.page(), "title", "Covered fish halls");
            page.locator("button[name='stillRight']").click();
            assertThat(page.locator("main")).containsText("The original has changed once more meanwhile.");
            assertThat(page.locator("main")).containsText("Covered fish halls");
            page.locator("button[name='stillRight']").click();
            page.locator("[role=status]").first().waitFor();
            assertThat(page.locator("ins")).hasCount(0);
            author.assertQuiet();
        }
    }

    @Test
    void looksRightInEveryLook() {
        String practice;
        try (BrowserSession author = PracticeStage.ready().as(PracticeStage.KARVINA, Look.desktop())) {
            practice = written(author);
        }
        for (Look look : List.of(Look.desktop(), Look.desktop().dark().in("fr"), Look.phone().in("fr"), Look.phone().dark())) {
            try (BrowserSession session = PracticeStage.ready().as(PracticeStage.COORDINATOR, look)) {
                shown(session, practice.replace("/practice?", "/translate?") + "&in=de", "practice-translate");
                shown(session, practice.replace("/practice?", "/versions?"), "practice-versions");
                session.assertQuiet();
            }
        }
    }

    /** A draft with a title and a summary; answers its address. */
    private static String written(BrowserSession author) {
        Page page = author.open(BASE + "begin");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the form")).click();
        page.waitForURL("**/practice/edit?id=*");
        saved(page, "title", "Market halls");
        saved(page, "summary", "Halls for farmers.");
        return BASE + "practice?id=" + page.url().replaceAll(".*id=(\\d+).*", "$1");
    }

    private static void saved(Page page, String field, String text) {
        page.waitForResponse(r -> r.url().endsWith("/draft") && r.status() == 200, () -> page.fill("[id='" + field + "']", text));
    }

    private static void stored(Page page, String field, String text) {
        page.waitForResponse(r -> r.url().contains("/texts/") && r.status() == 200, () -> page.fill("[id='" + field + "']", text));
    }

    private static void shown(BrowserSession session, String path, String name) {
        session.open(path);
        session.screenshot(name);
        session.assertAccessible();
    }
}
