package eu.binome.indicator;

/**
 * A value that was typed in.
 */
public record MeasurementRow(MeasurementId id, MeasurementForm measurement) {
}
