package eu.binome.evaluation.web;

/**
 * One level that a person can choose for a criterion.
 *
 * @param value  what is sent: "0" to "5" or "unable"
 * @param mark   what stands in the button
 * @param text   what the level means
 * @param chosen whether it is the answer so far
 */
public record Choice(String value, String mark, String text, boolean chosen) {
}
