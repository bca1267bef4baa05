package eu.binome.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The language of the person who reads this answer, and how it writes dates, numbers, money and order.
 */
@Named("reader")
@RequestScoped
public class ReaderLocale {

    /** Request attribute with the {@link Locale} that the reader chose. */
    public static final String ATTRIBUTE = "binome.locale";

    /** Request attribute with the {@link Locale} in which this answer speaks, where that is another one. */
    public static final String SPOKEN = "binome.locale.spoken";

    /** The zone in which times are shown: that of Brussels, where the programmes are. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private static final Set<String> DECLINED = Set.of("cs", "pl", "sl");

    @Inject
    private HttpServletRequest request;

    /** The language in which this answer speaks; English outside a request. */
    public Locale locale() {
        return of(request);
    }

    /** The language in which the answer to a request speaks. */
    public static Locale of(HttpServletRequest request) {
        return request.getAttribute(SPOKEN) instanceof Locale spoken ? spoken : chosen(request);
    }

    /** The ISO 639-1 code of the language in which to offer content first, even where the interface does not speak it. */
    public String getContentLanguage() {
        return chosen(request).getLanguage();
    }

    /** The ISO 639-1 code of the language in which this answer speaks. */
    public String getLanguage() {
        return locale().getLanguage();
    }

    /** The name of the zone in which scripts show times, too. */
    public String getZone() {
        return ZONE.getId();
    }

    /** A date in words: "12 March 2026". */
    public String date(LocalDate date) {
        return DayInWords.of(date, locale());
    }

    /** A month in words: "May 2027". */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(written()).format(day);
    }

    /** A month as it stands after "since": languages that decline their months use another case there. */
    public String monthSince(LocalDate day) {
        return DECLINED.contains(getLanguage()) ? DateTimeFormatter.ofPattern("MMMM yyyy", locale()).format(day) : month(day);
    }

    /** A moment with its zone: "12 March 2026, 17:00 CET". */
    public String moment(Instant instant) {
        return DayInWords.of(instant.atZone(ZONE), locale()) + ", " + DateTimeFormatter.ofPattern("HH:mm z", written()).format(instant.atZone(ZONE));
    }

    /** A number with the language's separators and at most two decimals. */
    public String number(Number number) {
        return numbers(locale()).format(number);
    }

    /** How {@link #number} writes them, for many at once. */
    public static NumberFormat numbers(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(DayInWords.european(locale));
        format.setMaximumFractionDigits(2);
        return format;
    }

    /** A score or another figure with exactly two decimals. */
    public String twoDecimals(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(written());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** An amount in euros, with two decimals where there are cents and none where there are not. */
    public String euros(Number amount) {
        return Euros.of(amount, locale());
    }

    /** An amount in euros, always with two decimals: for columns of amounts. */
    public String cents(Number amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(written());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(new BigDecimal(amount.toString()).setScale(2, RoundingMode.HALF_EVEN));
    }

    /** A country's name from its ISO 3166-1 alpha-2 code. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale());
    }

    /** A language's name from its ISO 639-1 code. */
    public String languageName(String code) {
        return Locale.of(code).getDisplayLanguage(locale());
    }

    /** The text in the reader's language, or the best there is. */
    public String text(Localized text) {
        return text.in(locale());
    }

    /** The order of words in this language. */
    public Collator collator() {
        return Collator.getInstance(locale());
    }

    /** The sentence of a message key with its arguments. */
    public String say(String key, Object... arguments) {
        return Texts.of(locale(), key, arguments);
    }

    private static Locale chosen(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Locale locale ? locale : Locale.ENGLISH;
    }

    private Locale written() {
        return DayInWords.european(locale());
    }
}
