package eu.binome.practice.web;

import java.util.List;
import java.util.stream.Collectors;

import eu.binome.platform.ReaderLocale;
import eu.binome.practice.FormWords;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeTranslations;
import eu.binome.practice.TranslationAge;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Says on the page of a practice whether the language shown is older than the original.
 */
@Named("practiceAgeView")
@RequestScoped
public class AgeView {

    @Inject
    private PracticeView practice;
    @Inject
    private TranslationAge age;
    @Inject
    private PracticeTranslations translations;
    @Inject
    private ReaderLocale reader;
    @Inject
    private FormWords words;
    private List<PracticeField> older;

    public boolean isOlder() {
        return !fields().isEmpty();
    }

    /** Which of the texts shown are older than their originals. */
    public String getSentence() {
        String names = fields().stream().map(field -> words.label(practice.getDetail().form(), field)).collect(Collectors.joining(", "));
        return reader.say("practice.translate.older.fields", reader.languageName(practice.getDetail().summary().sourceLanguage()), names);
    }

    /** Who wrote the language shown, and when; empty for the original and for what came in another way. */
    public String getWritten() {
        return translations.lastWritten(new PracticeId(practice.getId()), practice.getLanguage())
                .map(last -> reader.say("practice.translate.written", reader.languageName(practice.getLanguage()), last.by(), reader.moment(last.at())))
                .orElse("");
    }

    private List<PracticeField> fields() {
        if (older == null) {
            older = age.older(new PracticeId(practice.getId()), practice.getLanguage());
        }
        return older;
    }
}
