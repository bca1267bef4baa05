package eu.binome.transfer;

import eu.binome.security.ScopedId;

/**
 * The id of a transfer plan.
 */
public record TransferPlanId(long value) implements ScopedId {

    @Override
    public String table() {
        return "transfer_plan";
    }
}
