package eu.binome.practice;

import java.util.List;

import eu.binome.partnership.Station;

/**
 * What became of a practice at one station of the cycle, with the way there.
 *
 * @param messageKey key of the sentence that tells it
 * @param arguments  what the sentence inserts
 * @param page       address below the partnership's own: {@code guide/guide?id=3}
 */
public record ThreadKnot(Station station, String messageKey, List<Object> arguments, String page) {
}
