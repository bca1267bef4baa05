package eu.binome.transfer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The money of a plan by who pays it and what it pays, in euros with two decimals; exact sums, nothing is rounded.
 *
 * @param rows one for each source that pays something, in the order of {@link FundingSource}; none for an empty budget
 */
public record BudgetTable(List<SourceRow> rows) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** The table of budget lines; lines without source, kind or amount do not count. */
    static BudgetTable of(List<RowDetail> lines) {
        return new BudgetTable(Arrays.stream(FundingSource.values())
                .map(source -> new SourceRow(source, sum(lines, source, CostKind.RUNNING), sum(lines, source, CostKind.INVESTMENT)))
                .filter(row -> row.total().signum() > 0).toList());
    }

    /** All running costs. */
    public BigDecimal running() {
        return rows.stream().map(SourceRow::running).reduce(NOTHING, BigDecimal::add);
    }

    /** All investment. */
    public BigDecimal investment() {
        return rows.stream().map(SourceRow::investment).reduce(NOTHING, BigDecimal::add);
    }

    /** Everything; 0.00 for an empty budget. */
    public BigDecimal total() {
        return running().add(investment());
    }

    private static BigDecimal sum(List<RowDetail> lines, FundingSource source, CostKind kind) {
        return lines.stream().filter(line -> line.get(RowField.SOURCE).equals(source.name()) && line.get(RowField.KIND).equals(kind.name()))
                .flatMap(line -> RowValues.decimal(line.get(RowField.AMOUNT_EUR)).stream()).reduce(NOTHING, BigDecimal::add);
    }

    /**
     * What one source pays, in euros.
     */
    public record SourceRow(FundingSource source, BigDecimal running, BigDecimal investment) {

        /** Both together. */
        public BigDecimal total() {
            return running.add(investment);
        }

        /** Message key of the source's name. */
        public String key() {
            return RowField.SOURCE.choiceKey(source.name());
        }
    }
}
