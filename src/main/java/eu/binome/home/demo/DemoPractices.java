package eu.binome.home.demo;

import static eu.binome.home.demo.DemoFiles.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.platform.FieldChanges;
import eu.binome.practice.PracticeDrafting;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReading;
import eu.binome.practice.PracticeReview;
import eu.binome.practice.PracticeSubmission;
import eu.binome.practice.PracticeTranslations;
import eu.binome.security.AccountId;
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

    private static final Set<String> DECIDED = Set.of("PUBLISHED", "ACCEPTED");
    private static final String FIRST_CALL = "2010-03-08";
    private static final String SECOND_CALL = "2011-12-12";
    private static final int DAYS_APART = 7;
    private static final int DAYS_TO_TRANSLATE = 4;
    private static final int DAYS_TO_SUBMIT = 9;
    private static final int DAYS_TO_DECIDE = 20;

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

    void load(DemoCast cast, DemoDates dates) {
        int number = 0;
        for (JsonNode practice : DemoFiles.read("practices")) {
            boolean decided = DECIDED.contains(text(practice, "status"));
            String begun = decided ? FIRST_CALL : SECOND_CALL;
            int day = number++ * (decided ? DAYS_APART : 1);
            AccountId author = cast.officer(text(practice, "partner"));
            dates.on(begun, day, () -> runAs.account(author, () -> describe(practice, cast)));
            dates.on(begun, day + DAYS_TO_TRANSLATE, () -> runAs.account(author, () -> translate(practice, cast)));
            dates.on(begun, day + DAYS_TO_SUBMIT, () -> runAs.account(author, () -> submit(practice, cast)));
            dates.on(begun, day + DAYS_TO_DECIDE, () -> runAs.account(cast.coordinator(), () -> decide(practice, cast)));
        }
    }

    private void describe(JsonNode practice, DemoCast cast) {
        String language = text(practice, "sourceLanguage");
        PracticeId id = drafting.begin(cast.partnership(), cast.partner(text(practice, "partner")), language);
        cast.described(text(practice, "code"), id);
        Map<String, String> fields = new HashMap<>(DemoPartnership.texts(practice.path("texts").path(language)));
        fields.putAll(facts(practice, language));
        fields.put("theme", String.valueOf(cast.theme(text(practice, "theme")).value()));
        drafting.save(id, new FieldChanges(fields, begun(id)));
    }

    private void translate(JsonNode practice, DemoCast cast) {
        PracticeId id = cast.practice(text(practice, "code"));
        practice.path("texts").fieldNames().forEachRemaining(other -> {
            if (!other.equals(text(practice, "sourceLanguage"))) {
                translations.write(id, other, Integer.MAX_VALUE, FieldChanges.first(DemoPartnership.texts(practice.path("texts").path(other))));
            }
        });
    }

    private void submit(JsonNode practice, DemoCast cast) {
        if (!text(practice, "status").equals("DRAFT")) {
            submission.submit(cast.practice(text(practice, "code")));
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
