package eu.binome.pairing;

/**
 * A topic as a reason for a pair.
 *
 * @param points from 1 to 5: how far the resource meets the need
 */
public record TopicPoints(TopicId topic, int points) {
}
