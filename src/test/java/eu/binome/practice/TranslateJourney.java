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

    private static void shown(BrowserSession session, String path, String name) {
        session.open(path);
        session.screenshot(name);
        session.assertAccessible();
    }
}
