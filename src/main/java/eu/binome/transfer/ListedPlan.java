package eu.binome.transfer;

/**
 * A plan in a list.
 *
 * @param readable whether the reader may open it
 */
public record ListedPlan(TransferPlanSummary summary, boolean readable, PlanRights rights) {
}
