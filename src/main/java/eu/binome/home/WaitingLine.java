package eu.binome.home;

import eu.binome.notification.WaitingTask;
import eu.binome.partnership.PartnershipSummary;

/**
 * A task with the partnership in which it waits.
 */
public record WaitingLine(PartnershipSummary partnership, WaitingTask task) {
}
