package eu.binome.transfer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import eu.binome.platform.Amounts;
import eu.binome.platform.CalendarYears;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * Reads what people write into fields of rows, and writes values the one way in which they are compared.
 */
final class RowValues {

    private static final int AMOUNT_DECIMALS = 2;
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");
    private static final String NUMBER = "-?\\d{1,12}([.,]\\d{1,4})?";
    private static final String BLANKS = "[\\s\\u00a0\\u202f]";

    private RowValues() {
    }

    /**
     * What was written, in canonical form; blank for nothing.
     *
     * @throws Problem when the field cannot hold it
     */
    static String canonical(RowField field, String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.form()) {
            case LINE, TEXT -> limited(field, text);
            case DATE -> date(text).toString();
            case AMOUNT -> amount(text).setScale(AMOUNT_DECIMALS, RoundingMode.UNNECESSARY).toPlainString();
            case NUMBER -> write(number(text));
            case CHOICE -> choice(field, text);
        };
    }

    static Optional<BigDecimal> decimal(String canonical) {
        return canonical.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(canonical));
    }

    static String write(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String limited(RowField field, String text) {
        if (TextLength.of(text) > field.limit()) {
            throw new Problem("transfer.row.long", field.limit());
        }
        return text;
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (CalendarYears.have(date.getYear())) {
                return date;
            }
        } catch (DateTimeException e) {
            throw unreadable(text, e);
        }
        throw new Problem("transfer.row.date", text);
    }

    private static Problem unreadable(String text, DateTimeException cause) {
        Problem problem = new Problem("transfer.row.date", text);
        problem.initCause(cause);
        return problem;
    }

    private static BigDecimal amount(String text) {
        return Amounts.read(text).filter(amount -> amount.compareTo(MOST) <= 0).orElseThrow(() -> new Problem("transfer.row.amount", text));
    }

    private static BigDecimal number(String text) {
        String plain = text.replaceAll(BLANKS, "");
        if (!plain.matches(NUMBER)) {
            throw new Problem("transfer.row.number", text);
        }
        return new BigDecimal(plain.replace(',', '.'));
    }

    private static String choice(RowField field, String text) {
        if (!field.choices().contains(text)) {
            throw new Problem("transfer.row.choice", text);
        }
        return text;
    }
}
