package eu.binome.home.demo;

import static eu.binome.home.demo.DemoFiles.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.platform.FieldChanges;
import eu.binome.practice.PracticeDrafting;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReading;
import eu.binome.practice.PracticeReview;
import eu.binome.practice.PracticeSubmission;
import eu.binome.practice.PracticeTranslations;
import eu.binome.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Has the demo's partners describe, submit and revise their practices, and the coordinator decide.
 */
@ApplicationScoped
class DemoPractices {

    private static final Map<String, String> PLAIN_FACTS = Map.of("scope", "scope", "nutsCode", "nutsCode", "nutsName", "nutsName",
            "city", "city", "organisation", "organisation", "contactName", "contactName", "contactEmail", "contactEmail",
            "budgetEur", "budget", "link", "link", "ongoing", "ongoing");

    @Inject
    private RunAs runAs;
    @Inject
    private PracticeDrafting drafting;
    @Inject
    private PracticeReading reading;
    @Inject
    private PracticeSubmission submission;
    @Inject
    private PracticeReview review;
    @Inject
    private PracticeTranslations translations;

    void load(DemoCast cast) {
        DemoFiles.read("practices").forEach(practice -> {
            runAs.account(cast.officer(text(practice, "partner")), () -> describe(practice, cast));
            runAs.account(cast.coordinator(), () -> decide(practice, cast));
        });
    }

    private void describe(JsonNode practice, DemoCast cast) {
        String language = text(practice, "sourceLanguage");
        PracticeId id = drafting.begin(cast.partnership(), cast.partner(text(practice, "partner")), language);
        cast.described(text(practice, "code"), id);
        Map<String, String> fields = new HashMap<>(DemoPartnership.texts(practice.path("texts").path(language)));
        fields.putAll(facts(practice, language));
        fields.put("theme", String.valueOf(cast.theme(text(practice, "theme")).value()));
        drafting.save(id, new FieldChanges(fields, begun(id)));
        practice.path("texts").fieldNames().forEachRemaining(other -> {
            if (!other.equals(language)) {
                translations.write(id, other, DemoPartnership.texts(practice.path("texts").path(other)));
            }
        });
        if (!text(practice, "status").equals("DRAFT")) {
            submission.submit(id);
        }
    }

    /** What a new practice holds already, from its organisation. */
    private Map<String, String> begun(PracticeId id) {
        return reading.form(id).entrySet().stream().collect(Collectors.toMap(field -> field.getKey().key(), Map.Entry::getValue));
    }

    private void decide(JsonNode practice, DemoCast cast) {
        PracticeId id = cast.practice(text(practice, "code"));
        switch (text(practice, "status")) {
            case "PUBLISHED", "ACCEPTED" -> review.accept(id);
            case "RETURNED" -> review.returnToAuthors(id, text(practice.path("returnReason"), text(practice, "sourceLanguage")));
            default -> {
                // drafts wait for their authors, submitted ones for the visitor who plays the coordinator
            }
        }
    }

    private static Map<String, String> facts(JsonNode practice, String language) {
        Map<String, String> facts = new HashMap<>();
        PLAIN_FACTS.forEach((ours, field) -> facts.put(field, text(practice, ours)));
        facts.put("start", month(text(practice, "startYear"), text(practice, "startMonth")));
        facts.put("end", text(practice, "endYear"));
        facts.put("funding", text(practice.path("fundingSources"), language));
        List<String> keywords = new ArrayList<>();
        practice.path("keywords").path(language).forEach(keyword -> keywords.add(keyword.asText()));
        facts.put("keywords", String.join(", ", keywords));
        return facts;
    }

    private static String month(String year, String month) {
        return month.isEmpty() ? year : year + "-" + (month.length() == 1 ? "0" : "") + month;
    }
}
