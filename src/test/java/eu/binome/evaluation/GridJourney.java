package eu.binome.evaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import eu.binome.security.DemoAccounts;
import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RestSession;
import eu.binome.testing.RunningBinome;

class GridJourney {

    private static final String COORDINATOR = "admin@prospects.example";

    private final RestSession rest = RestSession.signedIn(RunningBinome.withDemo().address(), COORDINATOR, DemoAccounts.PASSWORD);

    @Test
    void weightsGoIntoTheEditionThatWasShownThoughANewerOneWasMade() {
        JsonNode place = made("/api/partnerships", Map.of("acronym", "Weights", "titles", Map.of("en", "Towns", "fr", "Villes"),
                "descriptions", Map.of(), "from", "2026-01-01", "to", "2028-12-31"));
        String grids = "/api/partnerships/" + place.path("id").asLong() + "/criteria-grids";
        made(grids, Map.of("ready", "general"));
        long shown = rest.get(grids).json().get(0).path("id").asLong();
        try (BrowserSession session = BrowserSession.signedIn(RunningBinome.withDemo(), COORDINATOR, Look.desktop())) {
            Page page = session.open("/p/" + place.path("slug").asText() + "/evaluation/grid");
            made("/api/criteria-grids/" + shown + "/successor", Map.of());
            Locator weight = page.locator("input[name^='weight.']").first();
            String name = weight.getAttribute("name");
            weight.fill("7");
            page.click("#saveWeights");
            page.waitForURL("**/evaluation/grid?id=" + shown);
            assertThat(page.locator("[name='" + name + "']")).hasValue("7");
            page.locator(".filter-chips a[aria-current='false']").click();
            page.waitForURL(url -> !url.endsWith("=" + shown));
            assertThat(page.locator("[name='" + name + "']")).not().hasValue("7");
            session.assertQuiet();
        }
    }

    private JsonNode made(String path, Object body) {
        RestSession.Answer answer = rest.post(path, body);
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }
}
