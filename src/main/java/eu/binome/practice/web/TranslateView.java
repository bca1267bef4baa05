package eu.binome.practice.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.Languages;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.OpenPractice;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReading;
import eu.binome.practice.PracticeTranslations;
import eu.binome.practice.TypedFields;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a practice is written in a further language, beside the text it was written in.
 */
@Named("practiceTranslateView")
@RequestScoped
public class TranslateView {

    @Inject
    private AskedId asked;
    @Inject
    private HttpServletRequest request;
    @Inject
    private PracticeReading reading;
    @Inject
    private PracticeTranslations translations;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    private OpenPractice open;
    private String language;
    private final Map<String, String> texts = new HashMap<>();

    /** Opens the practice and the language that the address asks for, else the first that is still missing. */
    @PostConstruct
    void open() {
        open = reading.open(new PracticeId(asked.value()));
        if (!open.detail().summary().partnership().equals(partnership.id()) || !open.translatable()) {
            throw new NotFound();
        }
        String wanted = request.getParameter("in");
        language = getLanguages().contains(wanted) ? wanted : missing();
        texts.putAll(translations.read(new PracticeId(asked.value()), language));
    }

    private String missing() {
        List<String> choices = getLanguages();
        return choices.stream().filter(code -> !open.detail().summary().title().texts().containsKey(code)).findFirst().orElse(choices.getFirst());
    }

    /** Keeps the texts and shows them. */
    public void save() {
        translations.write(new PracticeId(asked.value()), language, TypedFields.of(texts));
        feedback.sayAndGo(reader.say("practice.translate.saved"), partnership.getBase() + "/practice/practice?id=" + asked.value() + "&in=" + language);
    }

    public long getId() {
        return asked.value();
    }

    public String getTitle() {
        return open.detail().original(PracticeField.TITLE);
    }

    public String getLanguage() {
        return language;
    }

    public String getSource() {
        return open.detail().summary().sourceLanguage();
    }

    /** The languages that it was not written in. */
    public List<String> getLanguages() {
        return Languages.ALL.stream().filter(code -> !code.equals(getSource())).toList();
    }

    /** The texts that there are to translate, in the order of the form. */
    public List<PracticeField> getFields() {
        return PracticeField.texts().stream().filter(field -> open.detail().texts().containsKey(field.key())).toList();
    }

    public String original(PracticeField field) {
        return open.detail().original(field);
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
