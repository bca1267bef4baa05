package eu.binome.indicator;

import eu.binome.security.ScopedId;

/**
 * The partnership whose indicators are meant; this module knows no more of it than the id.
 */
public record IndicatorScope(long value) implements ScopedId {

    @Override
    public String table() {
        return "partnership";
    }

    @Override
    public String scopeColumn() {
        return "id";
    }
}
