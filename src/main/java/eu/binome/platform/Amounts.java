package eu.binome.platform;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Amounts of money as people of nine countries type them: {@code 12 000,50}, {@code 12,000.50}, {@code 12.000,50}, {@code 12’000.50},
 * with or without the currency: {@code 12 000,50 €}, {@code EUR 12,000.50}.
 */
public final class Amounts {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f'’]");
    private static final Pattern CURRENCY = Pattern.compile("(?i)^(eur|€)|(eur|€)$");
    private static final Pattern WITH_COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?");
    private static final Pattern WITH_POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d{1,2}|\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,13}([.,]\\d{1,2})?");

    private Amounts() {
    }

    /**
     * Reads an amount, never negative, with at most two decimals. One point before three digits may mean thousands or decimals: it is
     * refused rather than guessed.
     *
     * @return empty when it is none
     */
    public static Optional<BigDecimal> read(String typed) {
        String text = CURRENCY.matcher(BLANKS.matcher(typed).replaceAll("")).replaceAll("");
        if (WITH_COMMAS.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        if (WITH_POINTS.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
