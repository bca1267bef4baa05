package eu.binome.partnership;

import eu.binome.security.ScopedId;

/**
 * The id of a partnership.
 */
public record PartnershipId(long value) implements ScopedId {

    @Override
    public String table() {
        return "partnership";
    }

    @Override
    public String scopeColumn() {
        return "id";
    }
}
