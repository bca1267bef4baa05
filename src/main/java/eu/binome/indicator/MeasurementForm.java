package eu.binome.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;

/**
 * A value as it is typed in.
 *
 * @param on       the day it is of
 * @param amount   how much was added, in the indicator's unit; negative to correct an earlier one
 * @param evidence where it can be looked up
 */
public record MeasurementForm(LocalDate on, BigDecimal amount, String evidence) {

    private static final int LONGEST = 500;
    private static final BigDecimal BELOW = new BigDecimal("1000000000000");

    /**
     * Checks the value.
     *
     * @throws Problem {@code indicator.measurement.evidence} when nobody could look it up, {@code platform.text.tooLong},
     *                 {@code platform.value.tooLarge} from a million millions
     */
    public MeasurementForm {
        evidence = evidence.strip();
        if (evidence.isEmpty()) {
            throw new Problem("indicator.measurement.evidence");
        }
        TextLength.check(LONGEST, evidence);
        if (amount.abs().compareTo(BELOW) >= 0) {
            throw new Problem("platform.value.tooLarge");
        }
    }
}
