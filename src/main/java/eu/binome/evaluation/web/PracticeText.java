package eu.binome.evaluation.web;

/**
 * One field of a practice as the rater reads it.
 *
 * @param label    name of the field in the reader's language
 * @param language ISO 639-1 code of the text
 */
public record PracticeText(String label, String language, String text) {
}
