package eu.binome.practice.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.Asked;
import eu.binome.platform.CleanText;
import eu.binome.platform.Feedback;
import eu.binome.platform.Languages;
import eu.binome.platform.Localized;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Seen;
import eu.binome.practice.FieldCondition;
import eu.binome.practice.FieldKind;
import eu.binome.practice.FieldNeed;
import eu.binome.practice.FieldOption;
import eu.binome.practice.FormEditing;
import eu.binome.practice.FormField;
import eu.binome.practice.FormPlan;
import eu.binome.practice.FormWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where the coordinator says what a field of the next edition asks: its words in nine languages, its rules, its answers.
 */
@Named("practiceFormFieldView")
@RequestScoped
public class FormFieldView {

    private static final int SPARE_ANSWERS = 4;

    @Inject
    private Asked asked;
    @Inject
    private HttpServletRequest request;
    @Inject
    private FormEditing editing;
    @Inject
    private FormWords words;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    private FormPlan plan;
    private FormField field;
    private int edition;
    private String seen = "";

    @PostConstruct
    void read() {
        edition = asked.id("edition").filter(wanted -> wanted <= Integer.MAX_VALUE).map(Long::intValue).orElse(0);
        plan = editing.draftPlan(partnership.id(), edition);
        seen = asked.text("seen").orElseGet(() -> Seen.mark(plan));
        field = asked.text("key").isPresent() ? asked.text("key").flatMap(plan::field).orElseThrow(NotFound::new) : fresh();
    }

    private FormField fresh() {
        String wanted = asked.text("kind").orElse("");
        part();
        return FormField.fresh(FieldKind.offered().stream().filter(kind -> kind.name().equals(wanted)).findFirst().orElseThrow(NotFound::new));
    }

    private String part() {
        return asked.text("part").filter(key -> plan.part(key).isPresent()).orElseThrow(NotFound::new);
    }

    /** Keeps the field in the draft. */
    public void save() {
        FormField wanted = field.worded(localized("label", true), localized("help", false), localized("example", false))
                .ruled(most(), FieldNeed.valueOf(asked.text("need").orElse(FieldNeed.OPTIONAL.name())), CleanText.line(asked.text("unit").orElse("")), answers())
                .asked(themes(), condition());
        FormPlan changed = field.key().isEmpty() ? plan.withField(part(), wanted, editing.keys(partnership.id())) : plan.replaced(wanted);
        editing.save(partnership.id(), edition, changed, seen);
        String key = field.key().isEmpty() ? changed.part(part()).orElseThrow(NotFound::new).fields().getLast().key() : field.key();
        feedback.sayAndGo(reader.say("practice.forms.fieldSaved"), partnership.getBase() + "/practice/form?edition=" + edition + "#field-" + key);
    }

    private Localized localized(String name, boolean line) {
        Map<String, String> texts = new HashMap<>();
        for (String language : Languages.ALL) {
            String text = asked.text(name + "-" + language).map(typed -> line ? CleanText.line(typed) : CleanText.prose(typed).strip()).orElse("");
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return new Localized(texts);
    }

    private int most() {
        if (!field.kind().isText()) {
            return 0;
        }
        String typed = asked.text("most").orElse("");
        if (!typed.matches("\\d{1,5}")) {
            throw new Problem("practice.rules.number", typed);
        }
        return Integer.parseInt(typed);
    }

    private List<FieldOption> answers() {
        List<FieldOption> answers = new ArrayList<>();
        for (int row = 0; (field.kind().offersAnswers() || field.kind().takesRows()) && request.getParameter("code-" + row) != null; row++) {
            Localized name = localized("answer-" + row, true);
            if (!name.isEmpty()) {
                answers.add(new FieldOption(field.options().size() > row ? field.options().get(row).code() : newCode(answers), name));
            }
        }
        return answers;
    }

    private String newCode(List<FieldOption> answers) {
        Set<String> taken = new HashSet<>(editing.codes(partnership.id(), field.key()));
        field.options().forEach(option -> taken.add(option.code()));
        answers.forEach(answer -> taken.add(answer.code()));
        int number = 1;
        while (taken.contains("a" + number)) {
            number++;
        }
        return "a" + number;
    }

    private List<Long> themes() {
        return values("theme").stream().flatMap(id -> Asked.idIn(id).stream()).toList();
    }

    private Optional<FieldCondition> condition() {
        Map<String, List<String>> ticked = new LinkedHashMap<>();
        values("if").stream().map(value -> value.split(":", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> ticked.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(pair[1]));
        if (ticked.size() > 1) {
            throw new Problem("practice.forms.oneCondition");
        }
        return ticked.entrySet().stream().findFirst().map(entry -> new FieldCondition(entry.getKey(), entry.getValue()));
    }

    private List<String> values(String name) {
        return Arrays.asList(Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]));
    }

    private boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    private String shown(String name, String stored) {
        return isSent() ? asked.text(name).orElse("") : stored;
    }

    /** The languages in which the words are asked for first. */
    public List<String> getFirstLanguages() {
        return List.of("en", "fr");
    }

    /** The other languages. */
    public List<String> getFurtherLanguages() {
        return Languages.ALL.stream().filter(language -> !getFirstLanguages().contains(language)).toList();
    }

    public String label(String language) {
        return shown("label-" + language, field.label().texts().getOrDefault(language, ""));
    }

    public String help(String language) {
        return shown("help-" + language, field.help().texts().getOrDefault(language, ""));
    }

    public String example(String language) {
        return shown("example-" + language, field.example().texts().getOrDefault(language, ""));
    }

    /** The rows in which answers are written: those that there are, and some to fill. */
    public List<Integer> getRows() {
        int rows = field.options().size() + SPARE_ANSWERS;
        List<Integer> numbers = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            numbers.add(row);
        }
        return numbers;
    }

    public String answer(int row, String language) {
        return shown("answer-" + row + "-" + language, row < field.options().size() ? field.options().get(row).name().texts().getOrDefault(language, "") : "");
    }

    public String getMost() {
        return shown("most", String.valueOf(field.most()));
    }

    public String getUnit() {
        return shown("unit", field.unit());
    }

    public List<FieldNeed> getNeeds() {
        return List.of(FieldNeed.values());
    }

    public boolean isNeed(FieldNeed need) {
        return shown("need", field.need().name()).equals(need.name());
    }

    public List<ThemeSummary> getThemes() {
        return directory.themes(partnership.id());
    }

    public boolean isTheme(long id) {
        return isSent() ? values("theme").contains(String.valueOf(id)) : field.themes().contains(id);
    }

    /** The fields whose answers can decide whether this one is asked. */
    public List<FormField> getDeciders() {
        return plan.parts().stream().flatMap(part -> part.fields().stream())
                .filter(other -> other.kind().offersAnswers() && !other.key().equals(field.key())).toList();
    }

    public boolean isIf(String key, String code) {
        return isSent() ? values("if").contains(key + ":" + code)
                : field.shownIf().filter(condition -> condition.field().equals(key) && condition.answers().contains(code)).isPresent();
    }

    /** Whether it can have rules of its own; what every form has is asked of everybody, and from the beginning. */
    public boolean isRuled() {
        return !field.isFixed();
    }

    public FormField getField() {
        return field;
    }

    public String getTitle() {
        return field.key().isEmpty() ? reader.say("practice.forms.newField", reader.say(field.kind().key())) : words.label(field);
    }

    /** What the field is: its usual name in the usual form, or its kind; empty for a new one, whose title says it. */
    public String getUsual() {
        return field.key().isEmpty() ? "" : field.isOwn() ? reader.say(field.kind().key()) : reader.say("practice.forms.usualWords", reader.say(field.field().labelKey()));
    }

    public int getEdition() {
        return edition;
    }

    public String getSeen() {
        return seen;
    }
}
