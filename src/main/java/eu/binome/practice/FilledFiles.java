package eu.binome.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.Asked;
import eu.binome.platform.Json;
import eu.binome.platform.Problem;
import eu.binome.practice.office.DocxReader;
import eu.binome.practice.office.XlsxReader;

/**
 * Reads the files that this platform gave out to be filled in: a workbook with a practice a row, or a document with one.
 */
final class FilledFiles {

    /** The hidden sheet that tells which practices stand in which row, and what they said. */
    static final String HIDDEN = "binome";
    private static final int MOST_ROWS = 1_000;

    private FilledFiles() {
    }

    /**
     * The forms of a file in their order.
     *
     * @throws Problem {@code practice.filled.other} when this platform did not give the file out
     */
    static List<FilledForm> read(Path file) {
        try {
            if (FileKind.of(file) != FileKind.PACKED) {
                throw new Problem("practice.filled.other");
            }
            try (XlsxReader book = new XlsxReader(file)) {
                return rows(book);
            } catch (IOException noWorkbook) {
                return List.of(document(DocxReader.read(file)));
            }
        } catch (IOException e) {
            throw new Problem("practice.filled.other");
        }
    }

    private static FilledForm document(DocxReader document) {
        Map<String, String> marks = new HashMap<>();
        document.properties().forEach((name, value) -> {
            if (name.startsWith(FormFile.SEEN)) {
                marks.put(name.substring(FormFile.SEEN.length()), value);
            }
        });
        Optional<PracticeId> practice = Asked.idIn(document.properties().getOrDefault(FormFile.PRACTICE, "")).map(PracticeId::new);
        if (practice.isEmpty()) {
            throw new Problem("practice.filled.other");
        }
        return new FilledForm(practice, 0, document.fields(), marks);
    }

    private static List<FilledForm> rows(XlsxReader book) throws IOException {
        if (!book.sheetNames().contains(HIDDEN)) {
            throw new Problem("practice.filled.other");
        }
        List<String> keys = new ArrayList<>();
        Map<String, Map<String, String>> marks = new HashMap<>();
        book.rows(HIDDEN, (number, cells) -> {
            if (number == 1) {
                keys.addAll(cells);
            } else if (cells.size() > 1) {
                marks.put(cells.get(0), Json.read(cells.get(1), FormBook.MARKS));
            }
            return true;
        });
        List<FilledForm> forms = new ArrayList<>();
        book.rows(book.sheetNames().getFirst(), (number, cells) -> {
            if (number > 1 && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                forms.add(row(number, cells, keys, marks));
            }
            return forms.size() <= MOST_ROWS;
        });
        if (forms.size() > MOST_ROWS) {
            throw new Problem("practice.filled.many", MOST_ROWS);
        }
        return forms;
    }

    private static FilledForm row(int number, List<String> cells, List<String> keys, Map<String, Map<String, String>> marks) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            texts.put(keys.get(i), i + 1 < cells.size() ? cells.get(i + 1) : "");
        }
        Optional<PracticeId> practice = Asked.idIn(cells.get(0)).map(PracticeId::new);
        return new FilledForm(practice, number, texts, marks.getOrDefault(cells.get(0), Map.of()));
    }
}
