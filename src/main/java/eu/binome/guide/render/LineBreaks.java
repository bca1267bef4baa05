package eu.binome.guide.render;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Tells where a line may end: after a space, a hyphen between letters, a dash or a slash, never at an apostrophe.
 *
 * <p>The engine's own breaker parts <em>l’</em> from <em>économie</em> and leaves a French colon alone on a new line.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int DONE = -1;
    private static final String NEVER_FIRST = ":;!?»%€";

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    /** The next place at which the line may end, then the text's length, then -1. */
    @Override
    public int next() {
        if (position >= text.length()) {
            return DONE;
        }
        do {
            position++;
        } while (position < text.length() && !mayEndBefore(position));
        return position;
    }

    private boolean mayEndBefore(int index) {
        char left = text.charAt(index - 1);
        char right = text.charAt(index);
        if (right == ' ' || right == '\n') {
            return false;
        }
        return switch (left) {
            case ' ', '\n' -> !hangs(index, left);
            case '-', '\u2010' -> index > 1 && Character.isLetter(text.charAt(index - 2)) && Character.isLetter(right);
            case '/' -> right != '/' && index > 1 && text.charAt(index - 2) != ' ';
            case '—', '\u200B', '\u00AD' -> true;
            default -> false;
        };
    }

    /** True when the space before this place joins, as before French punctuation and after an opening quote. */
    private boolean hangs(int index, char left) {
        boolean closing = left == ' ' && NEVER_FIRST.indexOf(text.charAt(index)) >= 0;
        return closing || index > 1 && text.charAt(index - 2) == '«';
    }
}
