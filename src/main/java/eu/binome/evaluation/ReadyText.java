package eu.binome.evaluation;

/**
 * One sentence of a ready grid in one language.
 *
 * @param owner    code of the group or criterion it belongs to; {@code grid} for the grid itself
 * @param field    {@code name}, {@code question}, or {@code level0} to {@code level5}
 * @param language ISO 639-1
 */
record ReadyText(String owner, String field, String language, String body) {
}
