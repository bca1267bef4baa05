package eu.binome.practice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts understood rows and keeps the first ones of each outcome, for the report of a trial.
 */
final class ImportTally {

    private final Map<ImportOutcome, Long> counts = new EnumMap<>(ImportOutcome.class);
    private final List<ImportRow> first = new ArrayList<>();
    private long withoutTheme;

    void add(ImportedRow row) {
        if (row.outcome() == ImportOutcome.TAKEN && row.remarks().stream().anyMatch(remark -> remark.code().equals(ImportRemark.NO_THEME))) {
            withoutTheme++;
        }
        if (counts.merge(row.outcome(), 1L, Long::sum) <= ImportReport.MOST_ROWS) {
            first.add(row.told(Optional.empty()));
        }
    }

    boolean has(ImportOutcome outcome) {
        return counts.containsKey(outcome);
    }

    /** The report, in which nothing was taken over. */
    ImportReport report(List<String> unmappedColumns) {
        return new ImportReport(Optional.empty(), Map.copyOf(counts), withoutTheme, List.copyOf(first), unmappedColumns);
    }
}
