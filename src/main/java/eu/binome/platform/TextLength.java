package eu.binome.platform;

/**
 * Refuses texts that their column cannot hold, before the database does.
 */
public final class TextLength {

    private TextLength() {
    }

    /**
     * Lets short enough texts pass.
     *
     * @param most in characters as the database counts them: code points
     * @throws Problem {@code platform.text.tooLong}
     */
    public static void check(int most, String... texts) {
        for (String text : texts) {
            if (text.codePointCount(0, text.length()) > most) {
                throw new Problem("platform.text.tooLong", most);
            }
        }
    }
}
