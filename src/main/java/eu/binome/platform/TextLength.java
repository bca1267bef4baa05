package eu.binome.platform;

/**
 * Lengths of texts in characters as people and the database count them (Unicode code points): no character is cut in two.
 */
public final class TextLength {

    private TextLength() {
    }

    /** How many characters a text has. */
    public static int of(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Its first characters, at most so many. */
    public static String first(int most, String text) {
        return of(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** A text for a place that has not much room: its first characters, and a mark where more follows. */
    public static String brief(int most, String text) {
        return of(text) <= most ? text : first(most, text) + "…";
    }

    /**
     * Lets short enough texts pass, before the database refuses them.
     *
     * @throws Problem {@code platform.text.tooLong}
     */
    public static void check(int most, String... texts) {
        for (String text : texts) {
            if (of(text) > most) {
                throw new Problem("platform.text.tooLong", most);
            }
        }
    }
}
