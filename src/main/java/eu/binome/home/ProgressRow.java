package eu.binome.home;

import java.util.List;

import eu.binome.partnership.PartnerSummary;

/**
 * One partner's line of the matrix.
 *
 * @param cells in the order of the stations
 */
public record ProgressRow(PartnerSummary partner, List<ProgressCell> cells) {

    public ProgressRow {
        cells = List.copyOf(cells);
    }

    /** Whether something should have been there by now. */
    public boolean isLate() {
        return cells.stream().anyMatch(cell -> cell.standing() == Standing.LATE);
    }

    /** What should have been there by now. */
    public List<ProgressCell> late() {
        return cells.stream().filter(cell -> cell.standing() == Standing.LATE).toList();
    }
}
