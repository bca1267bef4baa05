package eu.binome.platform;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text of a CSV file for a formula, and gives the text back when the file returns.
 *
 * <p>A cell that begins with {@code = + - @}, a tab or one of their wide twins gets an apostrophe in front, which is taken off again when
 * it is read. So does a cell that has such an apostrophe already: whatever is written comes back as it was. A plain number such as
 * {@code -12,5} starts no formula and stays as it is.
 */
public final class FormulaGuard {

    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]");
    private static final Pattern NUMBER = Pattern.compile("-\\d+([.,]\\d+)?");

    private FormulaGuard() {
    }

    /** The text as it may stand in a cell. */
    public static String on(String text) {
        return RISKY.matcher(text).lookingAt() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell without its guard. */
    public static String off(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
