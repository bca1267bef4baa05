package eu.binome.practice;

import java.time.Instant;
import java.util.Optional;

/**
 * An edition of a partnership's form in short.
 *
 * @param by        who prepared it; empty for the usual form
 * @param usedSince empty for a draft and for the usual form, which is there from the start
 * @param practices how many practices are described on it
 */
public record EditionSummary(int number, EditionState state, String by, Optional<Instant> usedSince, long practices) {
}
