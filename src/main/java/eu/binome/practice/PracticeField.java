package eu.binome.practice;

import static eu.binome.practice.FormSection.ESSENCE;
import static eu.binome.practice.FormSection.LEARNING;
import static eu.binome.practice.FormSection.MEANS;
import static eu.binome.practice.FormSection.PLACE;
import static eu.binome.practice.FormSection.RESULTS;
import static eu.binome.practice.FormSection.STORY;
import static eu.binome.practice.FormSection.TESTS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields of the practice form: texts that exist per language, and facts. Limits are in characters (code points).
 */
public enum PracticeField {

    TITLE("title", ESSENCE, 100, Need.REQUIRED),
    SUMMARY("summary", ESSENCE, 300, Need.REQUIRED),
    THEME("theme", ESSENCE, Need.REQUIRED),
    SOURCE_LANGUAGE("sourceLanguage", ESSENCE, Need.REQUIRED),

    SCOPE("scope", PLACE, Need.OPTIONAL),
    COUNTRIES("countries", PLACE, Need.OPTIONAL),
    NUTS_CODE("nutsCode", PLACE, Need.OPTIONAL),
    NUTS_NAME("nutsName", PLACE, Need.OPTIONAL),
    CITY("city", PLACE, Need.OPTIONAL),
    ORGANISATION("organisation", PLACE, Need.OPTIONAL),
    CONTACT_NAME("contactName", PLACE, Need.OPTIONAL),
    CONTACT_EMAIL("contactEmail", PLACE, Need.OPTIONAL),

    CONTEXT("context", STORY, 1500, Need.REQUIRED),
    TRIGGER("trigger", STORY, 500, Need.OPTIONAL),
    OBJECTIVES("objectives", STORY, 1000, Need.REQUIRED),
    AUDIENCE("audience", STORY, 500, Need.OPTIONAL),
    HOW_IT_WORKS("howItWorks", STORY, 1500, Need.REQUIRED),
    PARTNERS_INVOLVED("partnersInvolved", STORY, 500, Need.OPTIONAL),

    START("start", MEANS, Need.OPTIONAL),
    END("end", MEANS, Need.OPTIONAL),
    ONGOING("ongoing", MEANS, Need.OPTIONAL),
    BUDGET("budget", MEANS, Need.OPTIONAL),
    FUNDING("funding", MEANS, Need.OPTIONAL),
    RESOURCES("resources", MEANS, 300, Need.OPTIONAL),

    RESULTS_REACHED("results", RESULTS, 500, Need.REQUIRED),
    DIFFICULTIES("difficulties", RESULTS, 300, Need.OPTIONAL),
    SUCCESS_FACTORS("successFactors", RESULTS, 500, Need.OPTIONAL),
    OUTLOOK("outlook", RESULTS, 500, Need.OPTIONAL),

    TEST_SUCCEEDED("testSucceeded", TESTS, 500, Need.REQUIRED),
    TEST_TRANSFERABLE("testTransferable", TESTS, 500, Need.REQUIRED),
    TEST_ADDED_VALUE("testAddedValue", TESTS, 500, Need.REQUIRED),

    LEARNING_POTENTIAL("learning", LEARNING, 1000, Need.OPTIONAL),
    SPOTTED("spotted", LEARNING, 500, Need.OPTIONAL),
    LINK("link", LEARNING, Need.OPTIONAL),
    KEYWORDS("keywords", LEARNING, Need.OPTIONAL);

    private enum Need { REQUIRED, OPTIONAL }

    private final String key;
    private final FormSection section;
    private final int usualLimit;
    private final Need need;

    PracticeField(String key, FormSection section, Need need) {
        this(key, section, 0, need);
    }

    PracticeField(String key, FormSection section, int usualLimit, Need need) {
        this.key = key;
        this.section = section;
        this.usualLimit = usualLimit;
        this.need = need;
    }

    /** The field of a key. */
    public static Optional<PracticeField> byKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** The texts, in the order of the form. */
    public static List<PracticeField> texts() {
        return Arrays.stream(values()).filter(PracticeField::isText).toList();
    }

    /** Its name in forms, messages, files and tables. */
    public String key() {
        return key;
    }

    /** The part of the form that it stands in. */
    public FormSection section() {
        return section;
    }

    /** Whether it is a text that exists per language, rather than a fact. */
    public boolean isText() {
        return usualLimit > 0;
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
        return usualLimit > 100 || this == FUNDING;
    }

    /** Message key of what to write there, with an example. */
    public String helpKey() {
        return "practice.help." + key;
    }

    /** Message key of its label. */
    public String labelKey() {
        return "practice.field." + key;
    }
}
