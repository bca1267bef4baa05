package eu.binome.partnership;

import eu.binome.security.ScopedId;

/**
 * The id of a partner organisation.
 */
public record PartnerId(long value) implements ScopedId {

    @Override
    public String table() {
        return "partner";
    }
}
