package eu.binome.partnership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

/**
 * The coordinator adds, renames and removes a theme.
 */
class ThemesJourney {

    private static final String COORDINATOR = "claire.debruyne@prospects.example";
    private static final String THEMES = "/p/prospects/partnership/themes";

    @Test
    void addsRenamesAndRemovesATheme() {
        for (Look look : List.of(Look.desktop(), Look.desktop().dark().in("fr"), Look.phone().in("fr"), Look.phone().dark())) {
            try (BrowserSession session = coordinator(look)) {
                String code = "J" + UUID.randomUUID().toString().substring(0, 6);
                Page page = session.open(THEMES);
                page.fill("[id='code']", code);
                page.fill("[id='name_en']", "Theme " + code);
                page.fill("[id='name_fr']", "Thème " + code);
                page.click("[id='submit']");
                change(page, code);
                session.screenshot("partnership-theme");
                session.assertAccessible();
                page.fill("[id='name_en']", "");
                page.fill("[id='name_fr']", "");
                page.click("[id='submit']");
                assertThat(page.locator(".error-summary")).isVisible();
                session.assertAccessible();
                page.fill("[id='name_en']", "Renamed " + code);
                page.fill("[id='name_fr']", "Renommé " + code);
                page.click("[id='submit']");
                page.waitForURL("**" + THEMES);
                assertThat(page.locator("main")).containsText((look.language().equals("fr") ? "Renommé " : "Renamed ") + code);
                session.screenshot("partnership-themes");
                session.assertAccessible();
                change(page, code);
                page.click("[id='remove']");
                page.waitForURL("**" + THEMES);
                assertThat(page.locator("main")).not().containsText(code);
                session.assertQuiet();
            }
        }
    }

    @Test
    void keepsAThemeThatPracticesHave() {
        try (BrowserSession session = coordinator(Look.desktop())) {
            Page page = session.open(THEMES);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change the theme")).first().click();
            page.click("[id='remove']");
            assertThat(page.getByText("This theme is in use").first()).isVisible();
            session.assertAccessible();
        }
    }

    private static BrowserSession coordinator(Look look) {
        BrowserSession session = BrowserSession.signedIn(RunningBinome.withDemo(), COORDINATOR, look);
        session.open("/?lang=" + look.language());
        return session;
    }

    private static void change(Page page, String code) {
        page.locator("li").filter(new Locator.FilterOptions().setHasText(code)).getByRole(AriaRole.LINK).click();
        page.waitForURL("**/partnership/theme?id=*");
    }
}
