package eu.binome.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;

class PracticeJourney {

    private static final String BASE = "/p/prospects/practice/";
    private static final Map<String, String> WHOLE = Map.of("title", "A mobile workshop for craftsmen",
            "summary", "A van with tools visits twelve villages and helps craftsmen to find customers.",
            "context", "Twelve villages lost half of their workshops in ten years.",
            "objectives", "Keep forty workshops open.", "howItWorks", "An adviser and a van stop in each village twice a month.",
            "results", "Thirty-one workshops are still open.", "testSucceeded", "Four rounds since 2006, all evaluated.",
            "testTransferable", "Any rural district with a chamber of trade could do it.", "testAddedValue", "Turnover rose by 12 %.");

    @Test
    void describesSubmitsReturnsAndAcceptsAPractice() {
        PracticeStage stage = PracticeStage.ready();
        try (BrowserSession author = stage.as(PracticeStage.KARVINA, Look.desktop());
                BrowserSession coordinator = stage.as(PracticeStage.COORDINATOR, Look.desktop())) {
            Page page = begin(author);
            fill(page, "title", WHOLE.get("title"));
            author.screenshot("practice-form");
            author.assertAccessible();
            page.click("[id='submit']");
            page.locator(".error-summary").waitFor();
            assertTrue(page.locator(".error-summary a[href='#howItWorks']").isVisible(), "the summary links to the field");
            assertTrue(page.locator("#howItWorks-error").isVisible());
            author.screenshot("practice-form-errors");
            author.assertAccessible();
            WHOLE.forEach((field, text) -> fill(page, field, text));
            assertFalse(page.locator("#howItWorks-error").isVisible(), "what is filled and saved is no error any more");
            selectTheme(page);
            page.click("[id='submit']");
            page.waitForURL("**/practice/practice?id=*");
            author.screenshot("practice-submitted");
            author.assertAccessible();
            String address = page.url();

            Page desk = coordinator.open(path(address));
            desk.click("[id='return']");
            desk.locator(".error-summary").waitFor();
            desk.fill("[id='reason']", "Say how many customers came.");
            coordinator.screenshot("practice-review");
            coordinator.assertAccessible();
            desk.click("[id='return']");
            desk.getByText("back with its authors").waitFor();

            page.reload();
            assertTrue(page.getByText("Say how many customers came.").isVisible());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit")).click();
            fill(page, "results", "Thirty-one workshops are still open and 900 customers came.");
            page.click("[id='submit']");
            page.waitForURL("**/practice/practice?id=*");

            desk.navigate(address);
            desk.click("[id='accept']");
            desk.getByText("The practice is accepted.").waitFor();
            assertFalse(desk.locator("#publish").getAttribute("class").contains("button-main"), "nothing urges to publish");
            assertTrue(desk.locator("#publish-help").innerText().contains("public site"));
            coordinator.screenshot("practice-accepted");
            desk.navigate(address.replace("/practice/practice?", "/practice/versions?"));
            assertTrue(desk.locator("ins").count() > 0, "compared with the last other text");
            coordinator.screenshot("practice-versions");
            coordinator.assertAccessible();
            desk.navigate(address);
            assertFalse(desk.locator("#archive").isVisible(), "one press archives nothing");
            desk.locator("#archive-first > summary").click();
            assertTrue(desk.locator("#archive-first").innerText().contains("you can bring it back"));
            coordinator.assertAccessible();
            desk.click("#archive");
            desk.locator("#restore").waitFor();
            author.assertQuiet();
            coordinator.assertQuiet();
        }
    }

    @Test
    void attachesAFileAndTakesItOff() {
        try (BrowserSession author = PracticeStage.ready().as(PracticeStage.KARVINA, Look.desktop())) {
            Page page = begin(author);
            fill(page, "title", "Market halls with a note");
            author.open(path(page.url()).replace("/edit?", "/practice?"));
            page.setInputFiles("[id='file']", new FilePayload("notes.txt", "text/plain", "A note.".getBytes(StandardCharsets.UTF_8)));
            page.click("[id='attach']");
            Locator file = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("notes.txt"));
            assertThat(file).isVisible();
            author.assertAccessible();
            assertEquals("A note.", page.context().request().get(author.address().resolve(file.getAttribute("href")).toString()).text());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("notes.txt")).click();
            assertThat(file).hasCount(0);
        }
    }

    @Test
    void showsBothTextsWhenTwoPeopleWriteInOneField() {
        PracticeStage stage = PracticeStage.ready();
        try (BrowserSession author = stage.as(PracticeStage.KARVINA, Look.desktop());
                BrowserSession coordinator = stage.as(PracticeStage.COORDINATOR, Look.desktop())) {
            Page page = begin(author);
            Page desk = coordinator.open(path(page.url()));
            fill(page, "title", "Market halls");
            saved(desk, () -> desk.fill("[id='summary']", "Halls for farmers."));
            desk.waitForResponse(r -> r.url().endsWith("/draft"), () -> desk.fill("[id='title']", "Covered markets"));
            desk.locator("dialog").waitFor();
            assertTrue(desk.locator("dialog").innerText().contains("Market halls"));
            coordinator.screenshot("practice-conflict");
            desk.fill("[id='merge-result']", "Covered market halls");
            saved(desk, () -> desk.locator("dialog button.button-main").click());
            page.reload();
            assertEquals(List.of("Covered market halls", "Halls for farmers."),
                    List.of(page.inputValue("[id='title']"), page.inputValue("[id='summary']")));
        }
    }

    @Test
    void addsFieldsWithoutCode() {
        PracticeStage stage = PracticeStage.ready();
        try (BrowserSession coordinator = stage.as(PracticeStage.COORDINATOR, Look.desktop());
                BrowserSession author = stage.as(PracticeStage.KARVINA, Look.desktop())) {
            fill(begin(author), "trigger", "A mine that closed.");
            Page desk = coordinator.open(BASE + "forms");
            desk.click("#prepare");
            addField(desk, "CHOICE", "RESULTS", Map.of("label-en", "Did it work?", "label-fr", "A-t-elle réussi ?", "answer-0-en", "Yes", "answer-1-en", "In part",
                    "answer-2-en", "No"));
            coordinator.screenshot("form-draft");
            coordinator.assertAccessible();
            addFieldIf(coordinator, desk);
            addField(desk, "TABLE", "MEANS", Map.of("label-en", "Stages", "answer-0-en", "Stage", "answer-1-en", "Year"));
            desk.locator("button[name=up][value=textWhyNot]").click();
            desk.getByText("The form is in its new order.").waitFor();
            desk.locator("button[name=remove][value=trigger]").click();
            desk.getByText("The field is out of this draft.").waitFor();
            desk.locator("a[href*='formPreview']").click();
            assertFalse(desk.locator("#textWhyNot").isVisible());
            desk.locator("#factDidItWork").selectOption("a3");
            assertTrue(desk.locator("#textWhyNot").isVisible(), "asked for this answer only");
            coordinator.screenshot("form-preview");
            coordinator.assertAccessible();
            desk.goBack();
            desk.click("#use");
            desk.getByText("in use for every new practice").waitFor();
            coordinator.screenshot("forms");
            coordinator.assertAccessible();

            Page page = begin(author);
            saved(page, () -> page.locator("#factDidItWork").selectOption("a3"));
            saved(page, () -> page.fill("#textWhyNot", "The van was too small."));
            page.getByLabel("Row 1, Stage").fill("Study");
            saved(page, () -> page.getByLabel("Row 1, Year").fill("2010"));
            assertEquals("Study | 2010", page.inputValue("#textStages"));
            author.screenshot("practice-own-form");
            author.assertAccessible();
            page.click("#save");
            page.getByText("The van was too small.").waitFor();
            assertEquals(List.of("Study", "2010"), page.locator("article table td").allInnerTexts());
            assertTrue(page.locator("aside").innerText().contains("Did it work?"));
            assertTrue(page.locator("aside").innerText().contains("No submission without"), "says what is missing and why");
            page.getByText("What would make it better").click();
            author.screenshot("practice-own-fields");
            author.assertAccessible();

            coordinator.open(BASE + "forms").getByText("Move practices").click();
            desk.waitForURL("**/practice/formMove");
            coordinator.screenshot("form-move");
            coordinator.assertAccessible();
            desk.click("#move");
            desk.getByText("on edition 2 now").waitFor();
            coordinator.screenshot("form-moved");
            coordinator.assertAccessible();
            desk.click("#moveBack");
            desk.getByText("back on the edition before").waitFor();
            author.assertQuiet();
            coordinator.assertQuiet();
        }
    }

    private static void addFieldIf(BrowserSession coordinator, Page desk) {
        open(desk, "LONG_TEXT", "RESULTS");
        desk.fill("#label-en", "Why not?");
        desk.locator("#if-factDidItWork-a3").check();
        coordinator.screenshot("form-field");
        coordinator.assertAccessible();
        desk.click("#save");
        desk.getByText("The field is in the draft.").waitFor();
    }

    private static void addField(Page desk, String kind, String part, Map<String, String> words) {
        open(desk, kind, part);
        desk.click("#save");
        desk.getByText("Give the field a name").waitFor();
        words.forEach((name, text) -> desk.fill("#" + name, text));
        desk.click("#save");
        desk.getByText("The field is in the draft.").waitFor();
    }

    private static void open(Page desk, String kind, String part) {
        desk.locator("#kind").selectOption(kind);
        desk.locator("#part").selectOption(part);
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add the field")).click();
        desk.waitForURL("**/practice/formField?*");
    }

    @Test
    void hidesDraftsFromOtherPartners() {
        PracticeStage stage = PracticeStage.ready();
        try (BrowserSession author = stage.as(PracticeStage.KARVINA, Look.desktop());
                BrowserSession other = stage.as(PracticeStage.WIGAN, Look.desktop())) {
            Page page = begin(author);
            fill(page, "title", "Nobody else may see this title");
            String path = path(page.url());
            for (String hidden : List.of(path, path.replace("edit", "practice"), path.replace("edit", "versions"))) {
                Response answer = other.page().navigate(page.url().replace(path, hidden));
                assertEquals(404, answer.status(), hidden);
            }
            assertEquals(0, other.open(BASE + "list").getByText("Nobody else may see this title").count());
        }
    }

    @Test
    void looksRightInEveryLook() {
        PracticeStage stage = PracticeStage.ready();
        String form;
        try (BrowserSession author = stage.as(PracticeStage.KARVINA, Look.desktop())) {
            Page page = begin(author);
            WHOLE.forEach((field, text) -> fill(page, field, text));
            form = path(page.url());
        }
        for (Look look : List.of(Look.desktop().dark().in("fr"), Look.phone().in("fr"), Look.phone().dark())) {
            try (BrowserSession session = stage.as(PracticeStage.COORDINATOR, look)) {
                for (String name : List.of("list", "begin", "forms", "form?edition=1", "formPreview?edition=1")) {
                    shown(session, BASE + name, "practice-" + name.replaceAll("\\W", ""));
                }
                shown(session, form, "practice-edit");
                shown(session, form.replace("edit", "practice"), "practice-read");
                shown(session, form.replace("edit", "versions"), "practice-versions");
                session.assertQuiet();
            }
        }
    }

    private static void shown(BrowserSession session, String path, String name) {
        session.open(path);
        session.screenshot(name);
        session.assertAccessible();
    }

    private static Page begin(BrowserSession author) {
        Page page = author.open(BASE + "begin");
        page.click("[id='start']");
        page.waitForURL("**/practice/edit?id=*");
        return page;
    }

    private static void fill(Page page, String field, String text) {
        if (!page.inputValue("[id='" + field + "']").equals(text)) {
            saved(page, () -> page.fill("[id='" + field + "']", text));
        }
    }

    private static void selectTheme(Page page) {
        saved(page, () -> page.locator("[id='theme']").selectOption(new SelectOption().setIndex(1)));
    }

    private static void saved(Page page, Runnable act) {
        page.waitForResponse(r -> r.url().endsWith("/draft") && r.status() == 200, act);
    }

    private static String path(String url) {
        return url.substring(url.indexOf("/p/"));
    }
}
