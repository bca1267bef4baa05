package eu.binome.practice;

import java.util.List;
import java.util.Optional;

/**
 * What an import did, or in a trial would do, row by row.
 *
 * @param run            the import, empty when nothing was taken over
 * @param unmappedColumns columns of which nothing is taken but the record itself
 */
public record ImportReport(Optional<ImportId> run, List<ImportRow> rows, List<String> unmappedColumns) {

    /** How many practices were taken over without a theme. */
    public long withoutTheme() {
        return rows.stream().filter(row -> row.outcome() == ImportOutcome.TAKEN)
                .filter(row -> row.remarks().stream().anyMatch(remark -> remark.code().equals(ImportRemark.NO_THEME))).count();
    }

    /** How many rows had this outcome. */
    public long count(ImportOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
