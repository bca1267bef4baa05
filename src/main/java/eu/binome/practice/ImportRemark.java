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
        Object[] said = arguments.stream().map(text -> named(locale, text)).toArray();
        return Texts.of(locale, code, said);
    }

    /** A key that is no text of the platform's stays a name: that of a partnership's own field, or of whatever a file holds. */
    private static String named(Locale locale, String text) {
        return text.startsWith(FIELD) ? Texts.find(locale, text.substring(1)).orElse(text.substring(FIELD.length())) : text;
    }

    /** What a remark calls a field: a partnership's own one by its label, which no bundle has. */
    static String field(FormRules rules, String key) {
        return rules.everField(key).filter(FormField::isOwn).map(own -> own.label().in("en")).orElse(FIELD + key);
    }

    static ImportRemark of(String code, String... arguments) {
        return new ImportRemark(code, List.of(arguments));
    }
}
