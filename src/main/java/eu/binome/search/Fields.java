package eu.binome.search;

import java.util.List;
import java.util.Locale;

/**
 * The names of the index's fields.
 */
final class Fields {

    /** The address, by which a document is replaced; stored. */
    static final String KEY = "key";
    /** The audience's token: every query is filtered by it. */
    static final String AUDIENCE = "audience";
    /** The partnership's id; stored. */
    static final String PARTNERSHIP = "partnership";
    /** Milliseconds since 1970, for the order. */
    static final String DATE = "date";
    /** Begins of all words of titles and keywords, folded, for suggestions. */
    static final String BEGINNINGS = "beginnings";
    /** Whole texts by the language's second stemmer. */
    static final String LIGHT_PREFIX = "light.";
    static final String PLAIN_PREFIX = "plain.";
    static final String PLAIN_TITLE = PLAIN_PREFIX + "title";
    static final String PLAIN_TEXT = PLAIN_PREFIX + "text";

    /** The stemmed parts of a text. */
    static final List<Part> PARTS = List.of(Part.values());

    private Fields() {
    }

    /** The part of a text that a field holds, with its weight in the relevance. */
    enum Part {
        TITLE(4f), KEYWORDS(3f), SUMMARY(2f), BODY(1f);

        private final float weight;

        Part(float weight) {
            this.weight = weight;
        }

        float weight() {
            return weight;
        }

        String field(String language) {
            return name().toLowerCase(Locale.ROOT) + "." + language;
        }

        String of(SearchText text) {
            return switch (this) {
                case TITLE -> text.title();
                case KEYWORDS -> text.keywords();
                case SUMMARY -> text.summary();
                case BODY -> text.body();
            };
        }
    }

    /** The stored title as it is shown. */
    static String shownTitle(String language) {
        return "shown." + language;
    }

    /** The collation key of the title for readers of a language. */
    static String titleOrder(String language) {
        return "order." + language;
    }

    static String languageOf(String field) {
        return field.substring(field.indexOf('.') + 1);
    }
}
