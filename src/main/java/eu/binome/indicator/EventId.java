package eu.binome.indicator;

import eu.binome.security.ScopedId;

/**
 * The id of an event typed by hand.
 */
public record EventId(long value) implements ScopedId {

    @Override
    public String table() {
        return "recorded_event";
    }
}
