package eu.binome.guide;

import java.util.OptionalInt;

import eu.binome.platform.Localized;
import eu.binome.practice.PracticeId;

/**
 * A practice in a guide or offered for it.
 *
 * @param partner name of the partner organisation that owns it
 * @param rank    in the published shortlist, 1 for the best; empty when it is not on it
 */
public record EntryDetail(PracticeId practice, Localized title, String partner, OptionalInt rank) {
}
