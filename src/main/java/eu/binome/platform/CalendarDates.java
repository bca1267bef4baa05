package eu.binome.platform;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads moments and days of JSON in {@link CalendarYears}: the format knows years that neither the database nor a calendar has.
 *
 * @param <T> the type of what is read
 */
final class CalendarDates<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;
    private static final LocalDate FIRST = LocalDate.of(CalendarYears.FIRST, 1, 1);
    private static final LocalDate END = LocalDate.of(CalendarYears.LAST + 1, 1, 1);

    private final transient JsonDeserializer<T> format;
    private final transient Predicate<T> known;

    private CalendarDates(Class<T> type, JsonDeserializer<T> format, Predicate<T> known) {
        super(type);
        this.format = format;
        this.known = known;
    }

    static CalendarDates<Instant> moments(JsonDeserializer<Instant> format) {
        Instant first = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant end = END.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new CalendarDates<>(Instant.class, format, moment -> !moment.isBefore(first) && moment.isBefore(end));
    }

    static CalendarDates<LocalDate> days(JsonDeserializer<LocalDate> format) {
        return new CalendarDates<>(LocalDate.class, format, day -> !day.isBefore(FIRST) && day.isBefore(END));
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        T read = format.deserialize(parser, context);
        if (!known.test(read)) {
            throw context.weirdStringException(read.toString(), handledType(), "beyond the calendar");
        }
        return read;
    }
}
