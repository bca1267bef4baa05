package eu.binome.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BudgetTableTest {

    @Test
    void addsExactlyBySourceAndKind() {
        BudgetTable table = BudgetTable.of(List.of(line("LOCAL", "RUNNING", "118000.10"), line("LOCAL", "RUNNING", "0.20"),
                line("LOCAL", "INVESTMENT", "23000.00"), line("EU", "INVESTMENT", "52000.03"), line("STATE", "RUNNING", "0.01")));
        assertEquals(List.of(
                new BudgetTable.SourceRow(FundingSource.STATE, new BigDecimal("0.01"), new BigDecimal("0.00")),
                new BudgetTable.SourceRow(FundingSource.LOCAL, new BigDecimal("118000.30"), new BigDecimal("23000.00")),
                new BudgetTable.SourceRow(FundingSource.EU, new BigDecimal("0.00"), new BigDecimal("52000.03"))), table.rows());
        assertEquals(new BigDecimal("118000.31"), table.running());
        assertEquals(new BigDecimal("75000.03"), table.investment());
        assertEquals(new BigDecimal("193000.34"), table.total());
    }

    @Test
    void tenthsAddUp() {
        List<RowDetail> tenths = IntStream.range(0, 10).mapToObj(i -> line("EU", "RUNNING", "0.10")).toList();
        assertEquals(new BigDecimal("1.00"), BudgetTable.of(tenths).total());
    }

    @Test
    void linesWithGapsDoNotCount() {
        assertEquals(List.of(), BudgetTable.of(List.of(line("", "RUNNING", "5.00"), line("EU", "", "5.00"), line("EU", "RUNNING", ""))).rows());
    }

    @Test
    void anEmptyBudgetIsNothing() {
        assertEquals(new BigDecimal("0.00"), BudgetTable.of(List.of()).total());
    }

    private static RowDetail line(String source, String kind, String amount) {
        return new RowDetail(new TransferRowId(1), 1, Map.of("label", "x", "source", source, "kind", kind, "amountEur", amount));
    }
}
