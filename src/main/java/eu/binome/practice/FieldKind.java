package eu.binome.practice;

/**
 * What a field of the practice form takes, and so how it is typed, stored and shown.
 */
public enum FieldKind {

    /** One line that exists per language. */
    SHORT_TEXT(true),
    /** Paragraphs that exist per language. */
    LONG_TEXT(true),
    THEME(false),
    LANGUAGE(false),
    SCOPE(false),
    COUNTRIES(false),
    NUTS(false),
    /** One line that is the same in every language, as a name. */
    LINE(false),
    /** Lines that are the same in every language. */
    LINES(false),
    EMAIL(false),
    MONTH(false),
    YES_NO(false),
    MONEY(false),
    LINK(false),
    KEYWORDS(false);

    private final boolean text;

    FieldKind(boolean text) {
        this.text = text;
    }

    /** Whether it exists per language, rather than being a fact. */
    public boolean isText() {
        return text;
    }
}
