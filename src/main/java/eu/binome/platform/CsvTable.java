package eu.binome.platform;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a CSV file row by row that spreadsheets open with a double click: UTF-8 with its mark, separated as those of the reader's
 * language expect it, and no cell that is taken for a formula.
 */
public final class CsvTable implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CSVPrinter printer;

    /** @param out is closed with this */
    public CsvTable(OutputStream out, Locale reader) {
        char separator = DecimalFormatSymbols.getInstance(reader).getDecimalSeparator() == ',' ? ';' : ',';
        try {
            BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(BYTE_ORDER_MARK);
            printer = new CSVPrinter(text, CSVFormat.RFC4180.builder().setDelimiter(separator).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one row. */
    public void row(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(FormulaGuard::on).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            printer.close(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
