package eu.binome.transfer.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import eu.binome.platform.ReaderLocale;
import eu.binome.transfer.BudgetTable;
import eu.binome.transfer.RowDetail;
import eu.binome.transfer.RowField;
import eu.binome.transfer.SectionDetail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Writes the rows of a plan's tables for reading, and draws its budget.
 */
@RequestScoped
class PlanTables {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    @Inject
    private ReaderLocale reader;

    List<TableRow> rows(SectionDetail section) {
        return section.rows().stream().map(row -> new TableRow(section.name().fields().stream().map(field -> cell(row, field)).toList())).toList();
    }

    /** One bar a source: widths in percent of the greatest source, to a tenth. */
    List<BudgetBar> bars(BudgetTable budget) {
        BigDecimal greatest = budget.rows().stream().map(BudgetTable.SourceRow::total).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        return budget.rows().stream().map(row -> new BudgetBar(reader.say(row.key()), width(row.running(), greatest),
                width(row.investment(), greatest), reader.cents(row.running()), reader.cents(row.investment()), reader.cents(row.total()))).toList();
    }

    private static BigDecimal width(BigDecimal amount, BigDecimal greatest) {
        return amount.multiply(WHOLE).divide(greatest, 1, RoundingMode.HALF_UP);
    }

    private Cell cell(RowDetail row, RowField field) {
        String value = row.fields().get(field.key());
        boolean number = field.form() == RowField.Form.AMOUNT || field.form() == RowField.Form.NUMBER;
        return new Cell(reader.say(field.labelKey()), value.isEmpty() ? "-" : written(row, field, value), number ? "number" : "");
    }

    private String written(RowDetail row, RowField field, String value) {
        return switch (field.form()) {
            case DATE -> RowDates.of(row).inMonths() && field != RowField.DATE ? reader.month(LocalDate.parse(value)) : reader.date(LocalDate.parse(value));
            case AMOUNT -> reader.cents(new BigDecimal(value));
            case NUMBER -> reader.number(new BigDecimal(value));
            case CHOICE -> reader.say(field.choiceKey(value));
            default -> value;
        };
    }

    /** A row in the reader's language. */
    public record TableRow(List<Cell> cells) {

        /** The cell that names the row. */
        public Cell head() {
            return cells.getFirst();
        }

        /** The others. */
        public List<Cell> rest() {
            return cells.subList(1, cells.size());
        }
    }

    /** A cell with its column's label. */
    public record Cell(String label, String text, String look) {
    }

    /** What a source pays: widths from 0 to 100, and the amounts in words. */
    public record BudgetBar(String source, BigDecimal runningWidth, BigDecimal investmentWidth, String running, String investment, String total) {
    }
}
