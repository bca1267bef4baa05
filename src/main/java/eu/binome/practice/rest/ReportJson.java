package eu.binome.practice.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.ReaderLocale;
import eu.binome.practice.ImportId;
import eu.binome.practice.ImportOutcome;
import eu.binome.practice.ImportReport;
import eu.binome.practice.ImportRow;
import eu.binome.practice.PracticeId;

/**
 * The report of an import in the reader's language.
 *
 * @param id           absent when nothing was taken over
 * @param counts       how many rows had which outcome
 * @param rows         the first 5,000
 * @param withoutTheme how many of the practices have no theme
 */
public record ReportJson(Optional<Long> id, Map<ImportOutcome, Long> counts, List<RowJson> rows, List<String> unmappedColumns, long withoutTheme) {

    static ReportJson of(ImportReport report, ReaderLocale reader) {
        return new ReportJson(report.run().map(ImportId::value), report.counts(), report.rows().stream().map(row -> row(row, reader)).toList(),
                report.unmappedColumns(), report.withoutTheme());
    }

    private static RowJson row(ImportRow row, ReaderLocale reader) {
        List<String> remarks = row.remarks().stream().map(remark -> remark.in(reader.locale())).toList();
        return new RowJson(row.line(), row.title(), row.outcome().name(), remarks, row.practice().map(PracticeId::value));
    }

    /** What became of one record. */
    public record RowJson(int line, String title, String outcome, List<String> remarks, Optional<Long> practice) {
    }
}
