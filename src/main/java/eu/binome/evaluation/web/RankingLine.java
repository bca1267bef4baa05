package eu.binome.evaluation.web;

import eu.binome.evaluation.RankingRow;

/**
 * One row of the ranking page, its figures as the reader writes numbers.
 *
 * @param rank   blank without a score
 * @param score  blank without a score
 * @param spread blank with fewer than two scorers
 * @param plot   says in words what the picture shows; blank without a score
 * @param last   whether the cut comes right below
 * @param alone  whether only one organisation scored it, while others were scored by several
 */
public record RankingLine(RankingRow row, String rank, String score, String spread, String plot, boolean last, boolean alone) {

    /** Style of the row. */
    public String style() {
        return (row.place().in() ? "is-in" : "") + (last ? " cut-line" : "");
    }

    /** Kind of the chip that tells the place. */
    public String chip() {
        return switch (row.place()) {
            case IN -> "ok";
            case IN_TIED, OUT_TIED -> "warn";
            case NEAR -> "info";
            case OUT -> "quiet";
        };
    }

    /** Icon of that chip. */
    public String sign() {
        return switch (row.place()) {
            case IN, IN_TIED -> "check";
            case NEAR -> "eye";
            case OUT, OUT_TIED -> "minus";
        };
    }

    /** The picture; ask only for a row with a score. */
    public DotPlot dots() {
        return DotPlot.of(row);
    }
}
