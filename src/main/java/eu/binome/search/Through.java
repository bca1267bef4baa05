package eu.binome.search;

/**
 * How a text was found that is in another language than the question.
 *
 * @param asked   the word as it was typed
 * @param written what stands for it in the text, as it is written there
 */
public record Through(String asked, String written) {
}
