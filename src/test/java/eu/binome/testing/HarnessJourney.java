package eu.binome.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
