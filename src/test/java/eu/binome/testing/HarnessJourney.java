package eu.binome.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class HarnessJourney {

    @Test
    void opensTheStartPageInARealBrowser() {
        try (BrowserSession session = BrowserSession.on(RunningBinome.empty(), Look.phone().dark().in("fr"))) {
            session.open("/");
            assertEquals("fr", session.page().locator("html").getAttribute("lang"));
            session.screenshot("start");
            session.assertAccessible();
            session.assertQuiet();
        }
    }

    /** Whoever bends the options of axe so far that it finds nothing any more hears of it here. */
    @Test
    void findsWhatIsNotAccessibleAndNamesIt() {
        try (BrowserSession session = BrowserSession.on(RunningBinome.empty(), Look.desktop())) {
            session.page().setContent("""
                    <!DOCTYPE html><html><head><title>Trial</title></head><body><main><h1>Trial</h1><img src="data:,">
                    <p style="color:#aaa;background:#fff">Pale</p><input><h4>Too deep</h4></main></body></html>""");
            String found = Accessibility.violations(session.page()).orElse("");
            for (String rule : List.of("image-alt", "color-contrast", "label", "html-has-lang", "heading-order")) {
                assertTrue(found.contains(rule + " ("), rule + " in " + found);
            }
            assertThrows(AssertionError.class, session::assertAccessible);
        }
    }
}
