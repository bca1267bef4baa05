package eu.binome.pairing;

/**
 * What a partner stated on a topic, each from 0 to 5.
 */
public record StatedLevels(int resource, int need) {
}
