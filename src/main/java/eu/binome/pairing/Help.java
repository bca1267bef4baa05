package eu.binome.pairing;

/**
 * How far one partner's resource meets another's need on a topic.
 *
 * @param points from 0 to 5
 */
record Help(TopicId topic, int points) {
}
