package eu.binome.guide;

import java.util.regex.Pattern;

import eu.binome.partnership.ThemeId;
import eu.binome.platform.CleanText;
import eu.binome.platform.Languages;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * Which text of a guide: its part and its language. In forms it is written {@code introduction.fr} or {@code theme-12.en}.
 *
 * @param part     {@link #TITLE}, {@link #SUBTITLE}, {@link #INTRODUCTION}, {@link #NOTICE} or a theme's introduction
 * @param language ISO 639-1 code
 */
record TextKey(String part, String language) {

    static final String TITLE = "title";
    static final String SUBTITLE = "subtitle";
    static final String INTRODUCTION = "introduction";
    static final String NOTICE = "notice";

    private static final Pattern PART = Pattern.compile("title|subtitle|introduction|notice|theme-[1-9][0-9]{0,17}");
    private static final int SHORT_LIMIT = 200;
    private static final int LONG_LIMIT = 20_000;

    /**
     * The key of a form's field.
     *
     * @throws Problem {@code guide.text.unknown} for any other name
     */
    static TextKey of(String field) {
        int dot = field.lastIndexOf('.');
        String part = dot < 0 ? field : field.substring(0, dot);
        String language = dot < 0 ? "" : field.substring(dot + 1);
        if (!PART.matcher(part).matches() || !Languages.isKnown(language)) {
            throw new Problem("guide.text.unknown", field);
        }
        return new TextKey(part, language);
    }

    /** The part that introduces a theme. */
    static String introductionOf(ThemeId theme) {
        return "theme-" + theme.value();
    }

    String field() {
        return part + "." + language;
    }

    /** Most characters of the text. */
    int limit() {
        return part.equals(TITLE) || part.equals(SUBTITLE) ? SHORT_LIMIT : LONG_LIMIT;
    }

    /**
     * The text as it may be stored.
     *
     * @throws Problem {@code guide.text.tooLong} when it is longer than {@link #limit()}
     */
    String checked(String body) {
        String text = limit() == SHORT_LIMIT ? CleanText.line(body) : body.strip();
        if (TextLength.of(text) > limit()) {
            throw new Problem("guide.text.tooLong", limit());
        }
        return text;
    }
}
