package eu.binome.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import eu.binome.platform.Json;
import eu.binome.platform.Problem;
import eu.binome.practice.office.XlsxReader;

/**
 * Reads the rows of a workbook's first sheet one by one.
 */
final class WorkbookRows {

    private final Predicate<ImportRecord> taker;
    private List<String> header = List.of();

    private WorkbookRows(Predicate<ImportRecord> taker) {
        this.taker = taker;
    }

    /**
     * Hands on the rows below the heading.
     *
     * @throws Problem {@code practice.import.notWorkbook} when the file is something else
     */
    static void read(Path file, Predicate<ImportRecord> taker) {
        try (XlsxReader book = new XlsxReader(file)) {
            WorkbookRows rows = new WorkbookRows(taker);
            book.rows(book.sheetNames().getFirst(), rows::take);
        } catch (IOException e) {
            throw new Problem("practice.import.notWorkbook");
        }
    }

    private boolean take(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (header.isEmpty()) {
            header = CsvRows.headerOf(cells);
            return true;
        }
        List<String> row = new ArrayList<>(cells);
        while (row.size() > header.size() && row.getLast().isBlank()) {
            row.removeLast();
        }
        if (row.size() > header.size()) {
            return taker.test(ImportRecord.unreadable(number, Json.write(row),
                    ImportRemark.of("practice.import.remark.width", String.valueOf(row.size()), String.valueOf(header.size()))));
        }
        Map<String, String> values = CsvRows.valuesOf(header, row);
        return taker.test(new ImportRecord(number, values, Json.write(row), Optional.empty()));
    }
}
