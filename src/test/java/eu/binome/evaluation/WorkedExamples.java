package eu.binome.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the tables of worked examples in {@code docs/formulas.md}.
 */
public final class WorkedExamples {

    private static final Path PAGE = Path.of("docs", "formulas.md");

    private WorkedExamples() {
    }

    /** The rows of the table whose first column has this title, each as its cells. */
    public static List<List<String>> table(String firstColumn) {
        List<List<String>> rows = lines().dropWhile(line -> !line.startsWith("| " + firstColumn + " |")).skip(2)
                .takeWhile(line -> line.startsWith("|")).map(WorkedExamples::cells).toList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("no table of " + firstColumn + " in " + PAGE);
        }
        return rows;
    }

    /** Numbers of a cell by position, those written "-" left out. */
    static Map<String, BigDecimal> byPosition(String cell) {
        String[] parts = cell.split(" ");
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals("-")) {
                numbers.put("c" + i, new BigDecimal(parts[i]));
            }
        }
        return numbers;
    }

    /** Practices p0, p1, … each with one sheet of this score. */
    static Map<String, PracticeScore> practices(String cell) {
        Map<String, PracticeScore> scores = new HashMap<>();
        byPosition(cell).forEach((position, score) -> scores.put(position, new PracticeScore(List.of(Ratio.of(score)))));
        return scores;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|")).skip(1).map(String::strip).toList();
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(PAGE).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
