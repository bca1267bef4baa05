package eu.binome.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Amounts in euros as they are written for readers.
 */
public final class Euros {

    private Euros() {
    }

    /** With two decimals where there are cents and none where there are not, half a cent rounded to the even one: 12 000,50 €. */
    public static String of(Number amount, Locale language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(DayInWords.european(language));
        format.setCurrency(Currency.getInstance("EUR"));
        BigDecimal exact = new BigDecimal(amount.toString()).setScale(2, RoundingMode.HALF_EVEN);
        format.setMinimumFractionDigits(exact.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return format.format(exact);
    }
}
