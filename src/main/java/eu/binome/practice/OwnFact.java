package eu.binome.practice;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import eu.binome.platform.Euros;

/**
 * What a practice says in a fact of the partnership's own, in one language.
 *
 * @param term  the field's label
 * @param value the answer in words
 * @param link  where it leads, empty when nowhere
 */
public record OwnFact(String key, String term, String value, String link) {

    static OwnFact of(FormField field, String stored, Locale language) {
        return new OwnFact(field.key(), field.label().in(language), say(field, stored, language), field.kind() == FieldKind.LINK ? stored : "");
    }

    private static String period(String stored, Locale language) {
        return Arrays.stream(stored.split(" - ?")).map(end -> month(MonthOrYear.parse(end).orElseThrow(), language))
                .collect(Collectors.joining(" - ", "", stored.endsWith("-") ? " -" : ""));
    }

    private static String month(MonthOrYear date, Locale language) {
        return date.month().isEmpty() ? Integer.toString(date.year()) : DateTimeFormatter.ofPattern("LLLL yyyy", language).format(date.firstDay());
    }

    /** A stored value as people read it. */
    static String say(FormField field, String stored, Locale language) {
        if (stored.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case CHOICE, CHOICES -> Arrays.stream(stored.split(",")).map(code -> field.option(code).map(option -> option.name().in(language)).orElse(code))
                    .collect(Collectors.joining(", "));
            case NUMBER -> (NumberFormat.getNumberInstance(language).format(new BigDecimal(stored)) + " " + field.unit()).strip();
            case MONEY -> Euros.of(new BigDecimal(stored), language);
            case DATE -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(LocalDate.parse(stored));
            case PERIOD -> period(stored, language);
            default -> stored;
        };
    }
}
