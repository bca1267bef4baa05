package eu.binome.home.demo;

import static eu.binome.home.demo.DemoFiles.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.guide.GuideComposing;
import eu.binome.guide.GuideId;
import eu.binome.guide.GuidePrintId;
import eu.binome.guide.GuidePrinting;
import eu.binome.guide.GuidePublishing;
import eu.binome.guide.GuideWriting;
import eu.binome.guide.PrintPress;
import eu.binome.platform.FieldChanges;
import eu.binome.practice.PracticeId;
import eu.binome.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Composes the demo's guide of its chosen practices and publishes its first edition, in French and in English.
 */
@ApplicationScoped
class DemoGuide {

    private static final String COMPOSED = "2011-12-13";
    private static final String WRITTEN = "2012-01-10";
    private static final String PUBLISHED = "2012-01-24";
    private static final List<String> LANGUAGES = List.of("fr", "en");

    @Inject
    private RunAs runAs;
    @Inject
    private GuideComposing composing;
    @Inject
    private GuideWriting writing;
    @Inject
    private GuidePrinting printing;
    @Inject
    private PrintPress press;
    @Inject
    private GuidePublishing publishing;

    void load(DemoCast cast, DemoDates dates) {
        JsonNode file = DemoFiles.read("guide");
        List<PracticeId> chosen = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        put(texts, "title", file.path("title"));
        put(texts, "introduction", file.path("introduction"));
        file.path("themes").forEach(theme -> {
            put(texts, "theme-" + cast.theme(text(theme, "theme")).value(), theme.path("introduction"));
            theme.path("practices").forEach(code -> chosen.add(cast.practice(code.asText())));
        });
        GuideId[] guide = new GuideId[1];
        dates.on(COMPOSED, 0, () -> runAs.account(cast.coordinator(), () -> {
            guide[0] = composing.begin(cast.partnership());
            composing.add(guide[0], chosen);
        }));
        dates.on(WRITTEN, 0, () -> runAs.account(cast.coordinator(), () -> writing.write(guide[0], FieldChanges.first(texts))));
        dates.on(PUBLISHED, 0, () -> runAs.account(cast.coordinator(), () -> publish(guide[0])));
    }

    /** One edition in each language of the guide's texts; publishing it publishes its practices. */
    private void publish(GuideId guide) {
        List<GuidePrintId> prints = LANGUAGES.stream().map(language -> printing.order(guide, language)).toList();
        press.finishOrders();
        prints.forEach(publishing::publish);
    }

    private static void put(Map<String, String> fields, String part, JsonNode bodies) {
        DemoPartnership.texts(bodies).forEach((language, body) -> fields.put(part + "." + language, body));
    }
}
