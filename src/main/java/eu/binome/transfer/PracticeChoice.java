package eu.binome.transfer;

import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.Localized;
import eu.binome.practice.PracticeId;

/**
 * A practice that a receiver may take over.
 *
 * @param rank on the published shortlist, from 1; absent for one that is not on it
 */
public record PracticeChoice(PracticeId id, Localized title, Localized summary, PartnerId owner, Optional<Integer> rank) {
}
