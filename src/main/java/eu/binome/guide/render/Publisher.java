package eu.binome.guide.render;

/**
 * The partnership in whose name a guide appears.
 *
 * @param acronym short name on the cover and in the running head
 * @param title   full name, may be empty
 * @param period  years of work in words, may be empty
 */
public record Publisher(String acronym, String title, String period) {
}
