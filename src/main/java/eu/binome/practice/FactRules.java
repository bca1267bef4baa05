package eu.binome.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.binome.platform.Amounts;
import eu.binome.platform.CleanText;
import eu.binome.platform.Languages;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * Brings what people type into a field to the one form in which it is stored, or says why it cannot be.
 */
final class FactRules {

    /** Longest text of a field that is taken at all, in characters: far above any limit of a form, so that nothing is cut. */
    static final int LONGEST = 50_000;

    private static final Set<FieldKind> ONE_LINE = EnumSet.of(FieldKind.SHORT_TEXT, FieldKind.LINE, FieldKind.PLACE, FieldKind.PERSON);
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final BigDecimal MOST_BUDGET = new BigDecimal("9999999999999");

    private FactRules() {
    }

    /**
     * The stored form of a field's text; blank becomes empty.
     *
     * @throws Problem {@code practice.fact.…} when it cannot be understood
     */
    static String canonical(PracticeField field, String typed) {
        String text = cleaned(field, typed);
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case SCOPE -> scope(text);
            case LANGUAGE -> language(text);
            case COUNTRIES -> countries(text);
            case NUTS -> nuts(text);
            case EMAIL -> email(text);
            case MONTH -> MonthOrYear.parse(text).orElseThrow(() -> new Problem("practice.fact.date", text)).toString();
            case YES_NO -> Set.of("true", "on", "1", "yes").contains(text.toLowerCase(Locale.ROOT)) ? "true" : "";
            case MONEY -> budget(text);
            case NUMBER -> number(text);
            case DATE -> date(text);
            case PERIOD -> period(text);
            case PLACE, PERSON -> within(text, 300);
            case LINK -> link(text);
            case KEYWORDS -> within(keywords(text), 2_000);
            case LINES -> within(text, 2_000);
            case LINE -> within(text, field.equals(PracticeField.ORGANISATION) ? 500 : 200);
            default -> within(text, LONGEST);
        };
    }

    /** Without signs that do harm; names and titles in one line. */
    static String cleaned(PracticeField field, String typed) {
        return ONE_LINE.contains(field.kind()) ? CleanText.line(typed) : CleanText.prose(typed).strip();
    }

    private static String scope(String text) {
        String name = text.toUpperCase(Locale.ROOT);
        if (Arrays.stream(PracticeScope.values()).noneMatch(scope -> scope.name().equals(name))) {
            throw new Problem("practice.fact.scope", text);
        }
        return name;
    }

    private static String language(String text) {
        String code = text.toLowerCase(Locale.ROOT);
        if (!Languages.isKnown(code)) {
            throw new Problem("practice.fact.language", text);
        }
        return code;
    }

    /** By name in any of the nine languages or by code, separated by commas; codes by blanks, too. */
    private static String countries(String text) {
        String codes = Arrays.stream(text.split("[,;\n]")).map(String::strip).filter(part -> !part.isEmpty())
                .flatMap(part -> CountryNames.codeOf(part).map(Stream::of).orElseGet(() -> Arrays.stream(part.split("\\s+")).map(FactRules::country)))
                .distinct().collect(Collectors.joining(","));
        return within(codes, 200);
    }

    private static String country(String code) {
        return CountryNames.codeOf(code).orElseThrow(() -> new Problem("practice.fact.country", code));
    }

    private static String nuts(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}[A-Z0-9]{0,3}")) {
            throw new Problem("practice.fact.nuts", text);
        }
        return code;
    }

    private static String email(String text) {
        if (!EMAIL.matcher(text).matches() || text.length() > 254) {
            throw new Problem("practice.fact.email", text);
        }
        return text;
    }

    private static String link(String text) {
        if (!text.matches("(?i)https?://\\S+") || text.length() > 2_000) {
            throw new Problem("practice.fact.link", text);
        }
        return text;
    }

    /** In euros, as {@link Amounts} reads them. */
    private static String budget(String text) {
        return Amounts.read(text).filter(amount -> amount.compareTo(MOST_BUDGET) <= 0)
                .orElseThrow(() -> new Problem("practice.fact.budget", text))
                .setScale(2, RoundingMode.UNNECESSARY).stripTrailingZeros().toPlainString();
    }

    /** As {@link Amounts} reads them, and less than nothing, too. */
    private static String number(String text) {
        boolean negative = text.matches("[-\u2212].*");
        BigDecimal read = Amounts.read(negative ? text.substring(1) : text).orElseThrow(() -> new Problem("practice.fact.number", text));
        return (negative ? read.negate() : read).setScale(2, RoundingMode.UNNECESSARY).stripTrailingZeros().toPlainString();
    }

    /** As a browser sends it, or day, month and year with points or strokes. */
    private static String date(String text) {
        try {
            Matcher written = DAY.matcher(text);
            return written.matches() ? LocalDate.of(Integer.parseInt(written.group(3)), Integer.parseInt(written.group(2)),
                    Integer.parseInt(written.group(1))).toString() : LocalDate.parse(text).toString();
        } catch (DateTimeException unreadable) {
            throw new Problem("practice.fact.day", text);
        }
    }

    /** Two months or years with a dash between blanks; the second may be missing. */
    private static String period(String text) {
        String[] ends = (text + " ").split("\\s+[-\u2013\u2014]\\s+", 2);
        MonthOrYear from = MonthOrYear.parse(ends[0]).orElseThrow(() -> new Problem("practice.fact.period", text));
        String last = ends.length > 1 ? ends[1].strip() : "";
        if (last.isEmpty()) {
            return ends.length > 1 ? from + " -" : from.toString();
        }
        MonthOrYear to = MonthOrYear.parse(last).filter(end -> from.compareTo(end) <= 0).orElseThrow(() -> new Problem("practice.fact.period", text));
        return from + " - " + to;
    }

    private static String keywords(String text) {
        String separator = text.contains(";") ? "[;\n]" : "[,\n]";
        return Arrays.stream(text.split(separator)).map(String::strip).filter(word -> !word.isEmpty()).distinct()
                .collect(Collectors.joining("; "));
    }

    private static String within(String text, int most) {
        if (TextLength.of(text) > most) {
            throw new Problem("practice.fact.tooLong", most);
        }
        return text;
    }
}
