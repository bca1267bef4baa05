package eu.binome.home.demo;

import static eu.binome.home.demo.DemoFiles.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.guide.GuideComposing;
import eu.binome.guide.GuideId;
import eu.binome.guide.GuideWriting;
import eu.binome.platform.FieldChanges;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticePublication;
import eu.binome.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Publishes the demo's chosen practices, and composes their guide up to the last step, which is left to the visitor.
 */
@ApplicationScoped
class DemoGuide {

    @Inject
    private RunAs runAs;
    @Inject
    private GuideComposing composing;
    @Inject
    private GuideWriting writing;
    @Inject
    private PracticePublication publication;

    void load(DemoCast cast) {
        JsonNode file = DemoFiles.read("guide");
        List<PracticeId> chosen = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        put(texts, "title", file.path("title"));
        put(texts, "introduction", file.path("introduction"));
        file.path("themes").forEach(theme -> {
            put(texts, "theme-" + cast.theme(text(theme, "theme")).value(), theme.path("introduction"));
            theme.path("practices").forEach(code -> chosen.add(cast.practice(code.asText())));
        });
        runAs.account(cast.coordinator(), () -> {
            publication.publish(cast.partnership(), new HashSet<>(chosen));
            GuideId guide = composing.begin(cast.partnership());
            composing.add(guide, chosen);
            writing.write(guide, FieldChanges.first(texts));
        });
    }

    private static void put(Map<String, String> fields, String part, JsonNode bodies) {
        DemoPartnership.texts(bodies).forEach((language, body) -> fields.put(part + "." + language, body));
    }
}
