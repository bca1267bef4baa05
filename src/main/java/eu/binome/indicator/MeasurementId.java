package eu.binome.indicator;

import eu.binome.security.ScopedId;

/**
 * The id of a value typed by hand.
 */
public record MeasurementId(long value) implements ScopedId {

    @Override
    public String table() {
        return "measurement";
    }
}
