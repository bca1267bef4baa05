package eu.binome.practice;

import java.util.List;
import java.util.Locale;

import eu.binome.platform.Texts;

/**
 * Something to know about a row of an import.
 *
 * @param code      message key
 * @param arguments what the sentence inserts; one that begins with {@code @practice.field.} is, without its first sign, itself a message key
 */
public record ImportRemark(String code, List<String> arguments) {

    /** The practice came without a theme. */
    static final String NO_THEME = "practice.import.remark.noTheme";

    private static final String FIELD = "@practice.field.";

    /** The remark as a sentence. */
    public String in(Locale locale) {
        Object[] said = arguments.stream().map(text -> text.startsWith(FIELD) ? Texts.plain(locale, text.substring(1)) : text).toArray();
        return Texts.of(locale, code, said);
    }

    static ImportRemark of(String code, String... arguments) {
        return new ImportRemark(code, List.of(arguments));
    }
}
