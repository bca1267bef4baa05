package eu.binome.practice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the cells of one row of a CSV file apart (RFC 4180); cells in quotation marks may run over several lines.
 */
final class CsvRow {

    private static final char QUOTE = '"';

    private final ImportLines lines;
    private final char separator;
    private final List<ImportLines.Line> followed = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private String line;
    private int at;
    private long length;
    private boolean broken;

    private CsvRow(ImportLines.Line first, ImportLines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        line = first.text();
        length = line.length();
        broken = first.isTooLong();
    }

    /** Reads the row that begins with this line; of one that is broken, all lines but the first are given back. */
    static CsvRow read(ImportLines.Line first, ImportLines lines, char separator) throws IOException {
        CsvRow row = new CsvRow(first, lines, separator);
        boolean more = !row.broken;
        while (more) {
            more = row.readCell();
        }
        if (row.broken) {
            lines.giveBack(row.followed);
        }
        return row;
    }

    /** Whether its quotation marks do not close, or close in the middle of a cell. */
    boolean isBroken() {
        return broken;
    }

    /** Without outer blanks. */
    List<String> cells() {
        return cells;
    }

    /** Reads one cell; @return whether another one follows. */
    private boolean readCell() throws IOException {
        cell.setLength(0);
        if (at < line.length() && line.charAt(at) == QUOTE) {
            at++;
            readQuoted();
        } else {
            int from = at;
            while (at < line.length() && line.charAt(at) != separator && !isEnd(line.charAt(at))) {
                at++;
            }
            cell.append(line, from, at);
        }
        cells.add(cell.toString().trim());
        boolean more = !broken && at < line.length() && line.charAt(at) == separator;
        at++;
        return more;
    }

    private void readQuoted() throws IOException {
        boolean open = true;
        while (open && !broken) {
            int quote = line.indexOf(QUOTE, at);
            if (quote < 0) {
                cell.append(line, at, line.length());
                followOn();
            } else {
                cell.append(line, at, quote);
                at = quote + 1;
                open = at < line.length() && line.charAt(at) == QUOTE;
                if (open) {
                    cell.append(QUOTE);
                    at++;
                }
            }
        }
        while (!broken && at < line.length() && line.charAt(at) != separator && !isEnd(line.charAt(at))) {
            broken = !Character.isWhitespace(line.charAt(at++));
        }
    }

    private void followOn() throws IOException {
        Optional<ImportLines.Line> next = length > ImportLines.LONGEST ? Optional.empty() : lines.next();
        broken = next.isEmpty() || next.get().isTooLong();
        next.ifPresent(followed::add);
        line = next.map(ImportLines.Line::text).orElse("");
        length += line.length();
        at = 0;
    }

    private static boolean isEnd(char sign) {
        return sign == '\n' || sign == '\r';
    }
}
