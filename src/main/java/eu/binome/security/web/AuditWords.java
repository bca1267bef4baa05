package eu.binome.security.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Texts;

/**
 * Puts the codes of an audit line into the reader's words: fields by their labels, states by their names, days and moments
 * as they are written elsewhere. What has no word, and what people wrote, stays as it is.
 */
final class AuditWords {

    private static final List<String> FIELDS = List.of("home.field.", "practice.field.", "transfer.field.", "transfer.section.", "partnership.station.");
    private static final List<String> VALUES = List.of("home.value.", "practice.status.", "security.role.", "transfer.choice.source.", "transfer.choice.kind.");
    /** Fields that hold what people typed, whatever it looks like. */
    private static final Set<String> TYPED = Set.of("acronym", "event", "file", "name", "partner", "reason", "title");
    private static final Pattern WRITTEN_BY_THE_PLATFORM = Pattern.compile("[A-Z0-9_:., -]+");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

    private final ReaderLocale reader;

    AuditWords(ReaderLocale reader) {
        this.reader = reader;
    }

    /** A field's label; of {@code weight C1} and {@code name (fr)} the first word is the field. */
    String field(String code) {
        String first = firstWord(code);
        return find(FIELDS, first).orElse(first) + replaced(DAY, code.substring(first.length()), this::day);
    }

    /** A value of a field as it is written on pages. */
    String value(String field, String stored) {
        if (TYPED.contains(firstWord(field)) || !WRITTEN_BY_THE_PLATFORM.matcher(stored).matches()) {
            return stored;
        }
        String codes = replaced(CODE, stored, found -> find(VALUES, found).orElse(found));
        return replaced(DAY, replaced(MOMENT, codes, this::moment), this::day);
    }

    private static String firstWord(String field) {
        return field.substring(0, (field + " ").indexOf(' '));
    }

    private String moment(String found) {
        try {
            return reader.moment(Instant.parse(found));
        } catch (DateTimeException e) {
            return found;
        }
    }

    private String day(String found) {
        try {
            return reader.date(LocalDate.parse(found));
        } catch (DateTimeException e) {
            return found;
        }
    }

    private Optional<String> find(List<String> prefixes, String code) {
        return prefixes.stream().flatMap(prefix -> Texts.find(reader.locale(), prefix + code).stream()).findFirst();
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> word) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word.apply(found.group())));
    }
}
