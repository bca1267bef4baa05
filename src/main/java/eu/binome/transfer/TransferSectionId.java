package eu.binome.transfer;

import eu.binome.security.ScopedId;

/**
 * The id of a section of a plan.
 */
public record TransferSectionId(long value) implements ScopedId {

    @Override
    public String table() {
        return "transfer_section";
    }
}
