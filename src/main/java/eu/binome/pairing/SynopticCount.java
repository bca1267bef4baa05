package eu.binome.pairing;

/**
 * How many partners have a topic, how many want it, and the margin between; in partners, see {@code docs/formulas.md}.
 *
 * @param gap whether somebody wants it and nobody has it
 */
public record SynopticCount(int have, int want, int margin, boolean gap) {
}
