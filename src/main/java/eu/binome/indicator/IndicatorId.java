package eu.binome.indicator;

import eu.binome.security.ScopedId;

/**
 * The id of an indicator.
 */
public record IndicatorId(long value) implements ScopedId {

    @Override
    public String table() {
        return "indicator";
    }
}
