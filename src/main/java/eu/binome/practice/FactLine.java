package eu.binome.practice;

/**
 * A fact of a practice as its page shows it.
 *
 * @param term  its name in the reader's language
 * @param value in the reader's language
 * @param link  where it leads, empty when nowhere
 */
public record FactLine(String term, String value, String link) {
}
