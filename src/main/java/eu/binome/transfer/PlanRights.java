package eu.binome.transfer;

import java.util.Optional;

import eu.binome.partnership.PartnerId;

/**
 * What a reader may do with a plan.
 *
 * @param writes  whether they may write in it
 * @param chooses whether they may choose its practice
 * @param signs   the party for which they may sign
 */
public record PlanRights(boolean writes, boolean chooses, Optional<PartnerId> signs) {
}
