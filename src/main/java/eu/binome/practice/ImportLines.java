package eu.binome.practice;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a text one by one, each with its end; lines that were read too far can be given back.
 */
final class ImportLines {

    /** Longest line that is kept: what is behind it in the same line is passed over. Twice what all columns together may hold. */
    static final int LONGEST = 16_000_000;

    private final Reader text;
    private final char[] buffer = new char[65_536];
    private final Deque<Line> back = new ArrayDeque<>();
    private int at;
    private int filled;
    private int number;

    /** @param text is not closed */
    ImportLines(Reader text) {
        this.text = text;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param text   with the characters that end it
     */
    record Line(int number, String text) {

        boolean isTooLong() {
            return text.length() >= LONGEST;
        }
    }

    /** The next line; empty behind the last one. */
    Optional<Line> next() throws IOException {
        if (!back.isEmpty()) {
            return Optional.of(back.pop());
        }
        StringBuilder line = new StringBuilder();
        boolean ended = false;
        while (!ended && fill()) {
            int from = at;
            while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            keep(line, from, at);
            ended = at < filled && end(line);
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(new Line(++number, line.toString()));
    }

    /** Has these lines read again, the first one first. */
    void giveBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            back.push(lines.get(i));
        }
    }

    private void keep(StringBuilder line, int from, int to) {
        line.append(buffer, from, Math.min(to - from, Math.max(0, LONGEST - line.length())));
    }

    private boolean end(StringBuilder line) throws IOException {
        char sign = buffer[at++];
        line.append(sign);
        if (sign == '\r' && fill() && buffer[at] == '\n') {
            line.append(buffer[at++]);
        }
        return true;
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, text.read(buffer));
        }
        return filled > 0;
    }
}
