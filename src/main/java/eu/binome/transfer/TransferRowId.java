package eu.binome.transfer;

import eu.binome.security.ScopedId;

/**
 * The id of a row in a table of a plan.
 */
public record TransferRowId(long value) implements ScopedId {

    @Override
    public String table() {
        return "transfer_row";
    }
}
