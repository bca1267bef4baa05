package eu.binome.practice;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import eu.binome.platform.CsvTable;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Json;
import eu.binome.platform.Texts;
import eu.binome.practice.office.Cell;
import eu.binome.practice.office.SheetSetting;
import eu.binome.practice.office.XlsxWriter;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Writes the practices that a reader may see into a file that the import reads again without a loss.
 */
@ApplicationScoped
public class ExportWriting {

    private final PracticeExport export;
    private final PracticeForms forms;

    @Inject
    ExportWriting(PracticeExport export, PracticeForms forms) {
        this.export = export;
        this.forms = forms;
    }

    protected ExportWriting() {
        this(null, null);
    }

    /**
     * Writes the practices of a list.
     *
     * @param reader  in whose language the columns are named
     * @return a temporary file, which the caller deletes
     */
    @Requires(Permission.READ_PRACTICE)
    public Path write(PartnershipId partnership, ListFilter filter, ExportFormat format, Locale reader) {
        try {
            Path file = Files.createTempFile("practices", "." + format.ending());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                switch (format) {
                    case CSV -> csv(partnership, filter, reader, out);
                    case XLSX -> workbook(partnership, filter, reader, out);
                    case JSONL -> lines(partnership, filter, reader, file);
                }
                return file;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void csv(PartnershipId partnership, ListFilter filter, Locale reader, OutputStream out) {
        ExportTable table = new ExportTable(forms.rules(partnership), Map.of(), reader);
        try (CsvTable csv = new CsvTable(out, reader)) {
            csv.row(table.names());
            export.each(partnership, filter, reader, practice -> csv.row(table.row(practice)));
        }
    }

    private void workbook(PartnershipId partnership, ListFilter filter, Locale reader, OutputStream out) throws IOException {
        ExportTable table = new ExportTable(forms.rules(partnership), export.longest(partnership), reader);
        try (XlsxWriter book = new XlsxWriter(out)) {
            book.sheet(SheetSetting.open(Texts.plain(reader, "practice.export.sheet"), table.widths()));
            book.row(table.cellNames().stream().map(Cell::heading).toList());
            export.each(partnership, filter, reader, practice -> {
                try {
                    book.row(table.cells(practice));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** The same names as the import's targets, besides {@code status} and {@code practice}. */
    private void lines(PartnershipId partnership, ListFilter filter, Locale reader, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            export.each(partnership, filter, reader, practice -> {
                Map<String, Object> line = new LinkedHashMap<>(practice.values());
                line.put("status", practice.status().name());
                line.put("practice", practice.id().value());
                try {
                    out.write(Json.write(line));
                    out.newLine();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
