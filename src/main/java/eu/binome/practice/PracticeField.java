package eu.binome.practice;

import static eu.binome.practice.FormSection.ESSENCE;
import static eu.binome.practice.FormSection.LEARNING;
import static eu.binome.practice.FormSection.MEANS;
import static eu.binome.practice.FormSection.PLACE;
import static eu.binome.practice.FormSection.RESULTS;
import static eu.binome.practice.FormSection.STORY;
import static eu.binome.practice.FormSection.TESTS;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field of the practice form, known by its key: texts that exist per language, and facts. The constants are the fields of the usual form,
 * which other modules may name. Limits are in characters (code points).
 */
public final class PracticeField {

    private static final List<PracticeField> USUAL = new ArrayList<>();

    public static final PracticeField TITLE = text("title", ESSENCE, 100, Need.REQUIRED);
    public static final PracticeField SUMMARY = text("summary", ESSENCE, 300, Need.REQUIRED);
    public static final PracticeField THEME = fact("theme", ESSENCE, FieldKind.THEME, Need.REQUIRED);
    public static final PracticeField SOURCE_LANGUAGE = fact("sourceLanguage", ESSENCE, FieldKind.LANGUAGE, Need.REQUIRED);

    public static final PracticeField SCOPE = fact("scope", PLACE, FieldKind.SCOPE, Need.OPTIONAL);
    public static final PracticeField COUNTRIES = fact("countries", PLACE, FieldKind.COUNTRIES, Need.OPTIONAL);
    public static final PracticeField NUTS_CODE = fact("nutsCode", PLACE, FieldKind.NUTS, Need.OPTIONAL);
    public static final PracticeField NUTS_NAME = fact("nutsName", PLACE, FieldKind.LINE, Need.OPTIONAL);
    public static final PracticeField CITY = fact("city", PLACE, FieldKind.LINE, Need.OPTIONAL);
    public static final PracticeField ORGANISATION = fact("organisation", PLACE, FieldKind.LINE, Need.OPTIONAL);
    public static final PracticeField CONTACT_NAME = fact("contactName", PLACE, FieldKind.LINE, Need.OPTIONAL);
    public static final PracticeField CONTACT_EMAIL = fact("contactEmail", PLACE, FieldKind.EMAIL, Need.OPTIONAL);

    public static final PracticeField CONTEXT = text("context", STORY, 1500, Need.REQUIRED);
    public static final PracticeField TRIGGER = text("trigger", STORY, 500, Need.OPTIONAL);
    public static final PracticeField OBJECTIVES = text("objectives", STORY, 1000, Need.REQUIRED);
    public static final PracticeField AUDIENCE = text("audience", STORY, 500, Need.OPTIONAL);
    public static final PracticeField HOW_IT_WORKS = text("howItWorks", STORY, 1500, Need.REQUIRED);
    public static final PracticeField PARTNERS_INVOLVED = text("partnersInvolved", STORY, 500, Need.OPTIONAL);

    public static final PracticeField START = fact("start", MEANS, FieldKind.MONTH, Need.OPTIONAL);
    public static final PracticeField END = fact("end", MEANS, FieldKind.MONTH, Need.OPTIONAL);
    public static final PracticeField ONGOING = fact("ongoing", MEANS, FieldKind.YES_NO, Need.OPTIONAL);
    public static final PracticeField BUDGET = fact("budget", MEANS, FieldKind.MONEY, Need.OPTIONAL);
    public static final PracticeField FUNDING = fact("funding", MEANS, FieldKind.LINES, Need.OPTIONAL);
    public static final PracticeField RESOURCES = text("resources", MEANS, 300, Need.OPTIONAL);

    public static final PracticeField RESULTS_REACHED = text("results", RESULTS, 500, Need.REQUIRED);
    public static final PracticeField DIFFICULTIES = text("difficulties", RESULTS, 300, Need.OPTIONAL);
    public static final PracticeField SUCCESS_FACTORS = text("successFactors", RESULTS, 500, Need.OPTIONAL);
    public static final PracticeField OUTLOOK = text("outlook", RESULTS, 500, Need.OPTIONAL);

    public static final PracticeField TEST_SUCCEEDED = text("testSucceeded", TESTS, 500, Need.REQUIRED);
    public static final PracticeField TEST_TRANSFERABLE = text("testTransferable", TESTS, 500, Need.REQUIRED);
    public static final PracticeField TEST_ADDED_VALUE = text("testAddedValue", TESTS, 500, Need.REQUIRED);

    public static final PracticeField LEARNING_POTENTIAL = text("learning", LEARNING, 1000, Need.OPTIONAL);
    public static final PracticeField SPOTTED = text("spotted", LEARNING, 500, Need.OPTIONAL);
    public static final PracticeField LINK = fact("link", LEARNING, FieldKind.LINK, Need.OPTIONAL);
    public static final PracticeField KEYWORDS = fact("keywords", LEARNING, FieldKind.KEYWORDS, Need.OPTIONAL);

    /** The fields that no form can do without: lists, search and other modules rely on them. */
    static final Set<PracticeField> EVERYWHERE = Set.of(TITLE, SUMMARY, THEME, SOURCE_LANGUAGE);

    private enum Need { REQUIRED, OPTIONAL }

    private final String key;
    private final Optional<FormSection> section;
    private final FieldKind kind;
    private final int usualLimit;
    private final Need need;

    private PracticeField(String key, Optional<FormSection> section, FieldKind kind, int usualLimit, Need need) {
        this.key = key;
        this.section = section;
        this.kind = kind;
        this.usualLimit = usualLimit;
        this.need = need;
    }

    private static PracticeField text(String key, FormSection section, int usualLimit, Need need) {
        return usual(new PracticeField(key, Optional.of(section), usualLimit > 100 ? FieldKind.LONG_TEXT : FieldKind.SHORT_TEXT, usualLimit, need));
    }

    private static PracticeField fact(String key, FormSection section, FieldKind kind, Need need) {
        return usual(new PracticeField(key, Optional.of(section), kind, 0, need));
    }

    private static PracticeField usual(PracticeField field) {
        USUAL.add(field);
        return field;
    }

    /** The field of a key; of a partnership's own field only whether it is a text or a fact is known, the rest is in its form. */
    public static Optional<PracticeField> byKey(String key) {
        Optional<PracticeField> usual = USUAL.stream().filter(field -> field.key.equals(key)).findFirst();
        return usual.isPresent() || !key.matches(OwnKeys.SHAPE) ? usual
                : Optional.of(own(key, key.startsWith("text") ? FieldKind.LONG_TEXT : FieldKind.LINES));
    }

    /** The field of a key, which takes this kind if it is a partnership's own. */
    static PracticeField own(String key, FieldKind kind) {
        return USUAL.stream().filter(field -> field.key.equals(key)).findFirst()
                .orElseGet(() -> new PracticeField(key, Optional.empty(), kind, kind.usualLimit(), Need.OPTIONAL));
    }

    /** As {@link #byKey}, where there must be one. */
    public static PracticeField of(String key) {
        return byKey(key).orElseThrow(() -> new IllegalStateException("no such field: " + key));
    }

    /** The fields of the usual form, in its order. */
    public static List<PracticeField> usual() {
        return List.copyOf(USUAL);
    }

    /** The texts of the usual form, in its order. */
    public static List<PracticeField> texts() {
        return USUAL.stream().filter(PracticeField::isText).toList();
    }

    /** Its name in forms, messages, files and tables. */
    @JsonValue
    public String key() {
        return key;
    }

    /** The part of the usual form that it stands in; empty for a partnership's own. */
    public Optional<FormSection> section() {
        return section;
    }

    /** Whether it is a partnership's own, which the usual form does not have. */
    public boolean isOwn() {
        return section.isEmpty();
    }

    /** What it takes. */
    public FieldKind kind() {
        return kind;
    }

    /** Whether it is a text that exists per language, rather than a fact. */
    public boolean isText() {
        return kind.isText();
    }

    /** Longest text in characters unless the partnership says otherwise; 0 for facts. */
    public int usualLimit() {
        return usualLimit;
    }

    /** Whether a submission needs it unless the partnership says otherwise. */
    public boolean isUsuallyRequired() {
        return need == Need.REQUIRED;
    }

    /** Whether it takes more than one line to write. */
    public boolean isLong() {
        return kind == FieldKind.LINES || isText() && kind != FieldKind.SHORT_TEXT;
    }

    /** Message key of what to write there, with an example. */
    public String helpKey() {
        return "practice.help." + key;
    }

    /** Message key of its label. */
    public String labelKey() {
        return "practice.field." + key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PracticeField field && key.equals(field.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
