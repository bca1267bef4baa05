package eu.binome.practice.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.Languages;
import eu.binome.platform.NotFound;
import eu.binome.platform.Pressed;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.ShownForm;
import eu.binome.practice.DiffPart;
import eu.binome.practice.FieldDifference;
import eu.binome.practice.FormField;
import eu.binome.practice.OpenPractice;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReading;
import eu.binome.practice.PracticeTranslations;
import eu.binome.practice.SavedDraft;
import eu.binome.practice.TranslationAge;
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

    /** Name of the address's language, and of the hidden field with the language that the form was shown in. */
    private static final String ASKED = "in";
    private static final String WRITTEN_IN = "writtenIn";

    @Inject
    private Asked asked;
    @Inject
    private HttpServletRequest request;
    @Inject
    private PracticeReading reading;
    @Inject
    private PracticeTranslations translations;
    @Inject
    private TranslationAge age;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Pressed pressed;
    @Inject
    private EditPage page;
    private OpenPractice open;
    private String language;
    private int of;
    private List<FieldDifference> changes;
    private ShownForm shown = new ShownForm(Map.of());
    private final Map<String, String> texts = new HashMap<>();

    /** Opens the practice. A form that comes back is in the language that it says it was shown in, whatever is missing by now. */
    @PostConstruct
    void open() {
        open = reading.open(new PracticeId(asked.id()));
        if (!open.detail().summary().partnership().equals(partnership.id()) || !open.translatable()) {
            throw new NotFound();
        }
        page.show(open.detail().form());
        language = Stream.of(WRITTEN_IN, ASKED).map(name -> TypedFields.text(request.getParameter(name))).filter(getLanguages()::contains)
                .findFirst().orElseGet(this::missing);
        of = request.getParameter(WRITTEN_IN) == null ? open.detail().revision() : shownOf();
    }

    /** The revision that the form says it showed; one that does not say so showed none. */
    private int shownOf() {
        String revision = TypedFields.text(request.getParameter("of"));
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    /** Shows the texts as they stand; an address without a language leads to the first language that is missing. */
    public void load() {
        if (!language.equals(request.getParameter(ASKED))) {
            Feedback.go(address());
            return;
        }
        texts.putAll(translations.read(new PracticeId(asked.id()), language));
        shown = new ShownForm(texts);
    }

    private String missing() {
        List<String> choices = getLanguages();
        return choices.stream().filter(code -> !open.detail().summary().title().texts().containsKey(code)).findFirst().orElse(choices.getFirst());
    }

    /** Keeps the texts and shows them. */
    public void save() {
        if (keep()) {
            page.savedAndGo("practice.translate.saved", page.practice(asked.id()) + "&in=" + language);
        }
    }

    /**
     * Keeps the texts, and notes of the one whose button was pressed that it still says what its original says. Where that is refused,
     * because the original has changed once more, the page shows the present one.
     */
    public void act() {
        pressed.button("stillRight").flatMap(PracticeField::byKey).filter(field -> keep()).ifPresent(field -> {
            int compared = of;
            of = open.detail().revision();
            age.confirm(new PracticeId(asked.id()), language, field, compared);
            page.savedAndGo("practice.translate.confirmed", address());
        });
    }

    private boolean keep() {
        if (!language.equals(request.getParameter(WRITTEN_IN)) || !language.equals(request.getParameter(ASKED))) {
            throw new Problem("practice.translate.language", reader.languageName(language));
        }
        FieldChanges wanted = shown.changes(TypedFields.of(texts));
        SavedDraft saved = translations.write(new PracticeId(asked.id()), language, of, wanted);
        shown = shown.after(wanted, saved.conflicts(), saved.refusals());
        saved.conflicts().forEach(page::tell);
        saved.refusals().forEach(page::tell);
        return saved.conflicts().isEmpty() && saved.refusals().isEmpty();
    }

    private String address() {
        return partnership.getBase() + "/practice/translate?id=" + asked.id() + "&in=" + language;
    }

    /** How the original of a field changed since it was translated, in runs of words; none when it did not. */
    public List<DiffPart> changes(FormField field) {
        if (changes == null) {
            changes = age.changes(new PracticeId(asked.id()), language);
        }
        return changes.stream().filter(change -> change.field().equals(field.field())).map(FieldDifference::parts).findFirst().orElse(List.of());
    }

    /** The revision of the practice whose words the page shows. */
    public int getOf() {
        return of;
    }

    /** What the page has shown, for its hidden field. */
    public String getSeen() {
        return shown.written();
    }

    public void setSeen(String seen) {
        shown = ShownForm.of(seen);
    }

    public long getId() {
        return asked.id();
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
    public List<FormField> getFields() {
        return open.detail().form().texts().stream().filter(field -> open.detail().texts().containsKey(field.key())).toList();
    }

    public String original(FormField field) {
        return open.detail().original(field.field());
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
