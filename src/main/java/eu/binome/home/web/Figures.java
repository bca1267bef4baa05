package eu.binome.home.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import eu.binome.platform.Problem;

/**
 * Figures as people of nine countries type them.
 */
final class Figures {

    private static final Pattern GROUPING = Pattern.compile("[\\s\u00a0\u202f'’]");
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,11}(\\.\\d{1,2})?");

    private Figures() {
    }

    /**
     * Reads a figure with a point or a comma before at most two decimals; blanks between thousands are ignored.
     *
     * @throws Problem {@code home.figure} when it is none
     */
    static BigDecimal read(String typed) {
        String plain = GROUPING.matcher(typed).replaceAll("").replace(',', '.');
        if (!FIGURE.matcher(plain).matches()) {
            throw new Problem("home.figure", typed);
        }
        return new BigDecimal(plain);
    }
}
