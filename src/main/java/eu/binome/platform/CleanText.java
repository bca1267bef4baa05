package eu.binome.platform;

/**
 * Rids texts from outside of signs that nobody types and that do harm later: in names, in files, in lists beside other texts.
 */
public final class CleanText {

    private static final int FIRST_DOUBTFUL = 0x7f;
    private static final int FIRST_NONCHARACTER = 0xFDD0;
    private static final int LAST_NONCHARACTER = 0xFDEF;
    private static final int LAST_OF_PLANE = 0xFFFE;

    private CleanText() {
    }

    /**
     * A text of any length without control characters other than line ends and tabs, halves of surrogate pairs and code points that are
     * no characters. Line ends of all kinds become {@code \n}.
     */
    public static String prose(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(CleanText::withPlainEnd).filter(CleanText::isKept).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Most texts are; asking for the kind of each character of a hundred megabytes takes seconds. */
    private static boolean isClean(String text) {
        int at = 0;
        boolean clean = true;
        while (clean && at < text.length()) {
            int sign = text.codePointAt(at);
            clean = sign >= ' ' && sign < FIRST_DOUBTFUL || isKept(sign);
            at += Character.charCount(sign);
        }
        return clean;
    }

    /**
     * A text of one line, as a name or a title: besides, without line ends and tabs, which become blanks, and without invisible marks,
     * which turn the direction of reading or make two names look the same. Outer blanks are gone.
     */
    public static String line(String text) {
        return prose(text).replaceAll("\\s*[\\n\\t]\\s*", " ")
                .replaceAll("[\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]", "").strip();
    }

    private static int withPlainEnd(int character) {
        return switch (character) {
            case '\r', 0x85, 0x2028, 0x2029 -> '\n';
            default -> character;
        };
    }

    private static boolean isKept(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        boolean none = (character & LAST_OF_PLANE) == LAST_OF_PLANE || character >= FIRST_NONCHARACTER && character <= LAST_NONCHARACTER;
        return !none && switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
