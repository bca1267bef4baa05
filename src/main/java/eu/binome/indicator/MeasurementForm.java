package eu.binome.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

import eu.binome.platform.Problem;

/**
 * A value as it is typed in.
 *
 * @param on       the day it is of
 * @param amount   how much was added, in the indicator's unit; negative to correct an earlier one
 * @param evidence where it can be looked up
 */
public record MeasurementForm(LocalDate on, BigDecimal amount, String evidence) {

    /**
     * Checks the value.
     *
     * @throws Problem {@code indicator.measurement.evidence} when nobody could look it up
     */
    public MeasurementForm {
        evidence = evidence.strip();
        if (evidence.isEmpty()) {
            throw new Problem("indicator.measurement.evidence");
        }
    }
}
