package eu.binome.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import did, or in a trial would do: counts of all its rows, and one row after the other as far as a page or an answer goes.
 *
 * @param run             the import, empty when nothing was taken over
 * @param withoutTheme    how many practices were taken over without a theme
 * @param rows            those that are shown; of a trial, the first {@value #MOST_ROWS} of each outcome
 * @param unmappedColumns columns of which nothing is taken but the record itself
 */
public record ImportReport(Optional<ImportId> run, Map<ImportOutcome, Long> counts, long withoutTheme, List<ImportRow> rows,
                           List<String> unmappedColumns) {

    /** Most rows that one report tells one by one; the file of the report has all. */
    static final int MOST_ROWS = 5_000;

    /** How many rows had this outcome. */
    public long count(ImportOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
