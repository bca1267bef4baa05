package eu.binome.pairing;

import eu.binome.security.ScopedId;

/**
 * The id of a binôme.
 */
public record BinomeId(long value) implements ScopedId {

    @Override
    public String table() {
        return "binome";
    }
}
