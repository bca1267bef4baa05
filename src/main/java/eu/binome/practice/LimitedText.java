package eu.binome.practice;

import eu.binome.platform.TextLength;

/**
 * A text for a form of others, which takes so many characters and no more.
 *
 * @param key  message key of what the form calls it
 * @param most longest text in characters; 0: as long as one likes
 * @param text all of it
 */
public record LimitedText(String key, int most, String text) {

    /** What the form takes. */
    public String within() {
        return most == 0 ? text : TextLength.first(most, text);
    }

    /** What is too much. */
    public String over() {
        return text.substring(within().length());
    }

    /** How many characters it has. */
    public int written() {
        return TextLength.of(text);
    }

    /** How many characters are too much. */
    public int tooMany() {
        return TextLength.of(over());
    }
}
