package eu.binome.practice;

import java.util.List;

/**
 * What a field of the practice form takes, and so how it is typed, stored and shown.
 */
public enum FieldKind {

    /** One line that exists per language. */
    SHORT_TEXT(200),
    /** Paragraphs that exist per language. */
    LONG_TEXT(1000),
    /** Paragraphs that exist per language, with lists, emphasis and links as {@link RichText} reads them. */
    RICH_TEXT(2000),
    /** Rows of short cells that exist per language; its answers to choose from are its columns. */
    TABLE(4000),
    /** As {@link #TABLE}, shown one below the other: for what is told several times, such as stages or events. */
    GROUP(8000),
    /** One of some answers. */
    CHOICE,
    /** Any of some answers. */
    CHOICES,
    /** With up to two decimals and a unit; may be negative. */
    NUMBER,
    DATE,
    /** From one month or year to another, or without an end. */
    PERIOD,
    /** Where something is, in one line, the same in every language. */
    PLACE,
    /** Whom to ask, in one line; for members, not for visitors. */
    PERSON,
    THEME,
    LANGUAGE,
    SCOPE,
    COUNTRIES,
    NUTS,
    /** One line that is the same in every language, as a name. */
    LINE,
    /** Lines that are the same in every language. */
    LINES,
    EMAIL,
    MONTH,
    YES_NO,
    MONEY,
    LINK,
    KEYWORDS;

    private final int usualLimit;

    FieldKind() {
        this(0);
    }

    FieldKind(int usualLimit) {
        this.usualLimit = usualLimit;
    }

    /** The kinds that a coordinator can add to a form; the others belong to fields of the usual form. */
    public static List<FieldKind> offered() {
        return List.of(SHORT_TEXT, LONG_TEXT, RICH_TEXT, CHOICE, CHOICES, NUMBER, MONEY, DATE, PERIOD, PLACE, PERSON, LINK, TABLE, GROUP);
    }

    /** Whether it exists per language, rather than being a fact. */
    public boolean isText() {
        return usualLimit > 0;
    }

    /** Longest text in characters unless the form says otherwise; 0 for facts. */
    public int usualLimit() {
        return usualLimit;
    }

    /** Whether it takes one or several of the answers that the form offers. */
    public boolean offersAnswers() {
        return this == CHOICE || this == CHOICES;
    }

    /** Whether it takes rows of cells. */
    public boolean takesRows() {
        return this == TABLE || this == GROUP;
    }

    /** Whether visitors see what is written there. */
    public boolean isOpen() {
        return this != PERSON && this != EMAIL;
    }

    /** Message key of its name. */
    public String key() {
        return "practice.kind." + name();
    }
}
