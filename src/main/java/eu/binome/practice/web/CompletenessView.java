package eu.binome.practice.web;

import java.util.List;
import java.util.stream.Collectors;

import eu.binome.platform.ReaderLocale;
import eu.binome.practice.Completeness;
import eu.binome.practice.FieldNeed;
import eu.binome.practice.FormField;
import eu.binome.practice.FormPart;
import eu.binome.practice.FormWords;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Says on the page of a practice how complete it is, what is missing and why that matters.
 */
@Named("practiceCompletenessView")
@RequestScoped
public class CompletenessView {

    @Inject
    private PracticeView practice;
    @Inject
    private PracticeReading reading;
    @Inject
    private FormWords words;
    @Inject
    private ReaderLocale reader;
    private Completeness completeness;

    public Completeness getCompleteness() {
        if (completeness == null) {
            completeness = reading.completeness(new PracticeId(practice.getId()));
        }
        return completeness;
    }

    /** How much there is, in a sentence. */
    public String getSentence() {
        return reader.say("practice.complete.count", getCompleteness().filled(), getCompleteness().asked());
    }

    /** What a step cannot do without, for each step that lacks something. */
    public List<Lack> getNeeded() {
        return List.of(FieldNeed.SUBMIT, FieldNeed.ACCEPT, FieldNeed.PUBLISH).stream()
                .map(need -> new Lack(reader.say("practice.complete." + need),
                        names(getCompleteness().missing().stream().filter(field -> field.need() == need).toList()), ""))
                .filter(lack -> !lack.fields().isEmpty()).toList();
    }

    /** What may stay empty and is missed all the same, part by part, with the reason. */
    public List<Lack> getMissed() {
        return practice.getDetail().form().parts().stream()
                .map(part -> new Lack(words.title(part), names(getCompleteness().missing().stream().filter(part::has)
                        .filter(field -> field.need() == FieldNeed.OPTIONAL).toList()), why(part)))
                .filter(lack -> !lack.fields().isEmpty()).toList();
    }

    private String why(FormPart part) {
        return part.isUsual() ? reader.say("practice.complete.why." + part.key()) : words.lead(part);
    }

    private String names(List<FormField> fields) {
        return fields.stream().map(words::label).collect(Collectors.joining(", "));
    }

    /**
     * Something that is missing.
     *
     * @param title  the step that needs it, or the part it stands in
     * @param fields names of the fields, separated by commas
     * @param why    it matters; empty for a step, which says so itself
     */
    public record Lack(String title, String fields, String why) {
    }
}
