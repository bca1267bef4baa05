package eu.binome.transfer.web;

import java.time.LocalDate;
import java.util.Optional;

import eu.binome.transfer.RowDetail;
import eu.binome.transfer.RowField;

/**
 * From when to when a row lasts. Who plans in months means whole ones: from a first day to a last day.
 */
record RowDates(Optional<LocalDate> from, Optional<LocalDate> to) {

    static RowDates of(RowDetail row) {
        return new RowDates(date(row, RowField.FROM), date(row, RowField.TO));
    }

    /** Whether the row has both days, the first of a month and the last of one. */
    boolean inMonths() {
        return from.filter(day -> day.getDayOfMonth() == 1).isPresent() && to.filter(day -> day.getDayOfMonth() == day.lengthOfMonth()).isPresent();
    }

    private static Optional<LocalDate> date(RowDetail row, RowField field) {
        return Optional.ofNullable(row.fields().get(field.key())).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }
}
