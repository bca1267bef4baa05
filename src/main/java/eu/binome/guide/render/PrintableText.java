package eu.binome.guide.render;

import java.text.Normalizer;

/** Rids text of what neither XML nor our typefaces can carry. */
final class PrintableText {

    private static final int FIRST_PICTOGRAPH = 0x2600;

    private PrintableText() {
    }

    /**
     * The text in composed form, with line ends as {@code \n}, without control characters, broken surrogates and
     * pictographs: no embedded typeface draws those, and a box in their place would tell the reader nothing.
     */
    static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        StringBuilder kept = new StringBuilder(lines.length());
        Normalizer.normalize(lines, Normalizer.Form.NFC).codePoints()
                .filter(PrintableText::printable)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean printable(int character) {
        if (character == '\n') {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> character == '\u00AD' || character == '\u200B';
            default -> !pictograph(character);
        };
    }

    private static boolean pictograph(int character) {
        boolean variation = character >= 0xFE00 && character <= 0xFE0F;
        return variation || character >= FIRST_PICTOGRAPH && Character.isEmoji(character);
    }
}
