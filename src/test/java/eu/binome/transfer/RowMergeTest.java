package eu.binome.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.Problem;

class RowMergeTest {

    private static final Instant THEN = Instant.parse("2026-03-12T16:00:00Z");

    private final TransferPlan plan = new TransferPlan(new PartnershipId(1), new PartnerId(10), "fr", THEN);
    private PlanRow row;

    @BeforeEach
    void anActionOfMarchAndApril() {
        row = plan.section(SectionName.ACTIONS).addRow();
        row.write(RowMerge.canonical(SectionName.ACTIONS, Map.of("title", "Train the hosts", "from", "2027-03-01", "to", "2027-04-30")), "Anna", THEN);
    }

    @Test
    void takesWhatNobodyElseWroteAndLeavesTheRest() {
        RowMerge merge = merge(Map.of("title", " Train the hosts ", "owner", "John"), Map.of("title", "something older"));
        assertEquals(Map.of(RowField.OWNER, "John"), merge.taken());
        assertEquals(List.of(), merge.conflicts());
        assertEquals(List.of(), merge.refusals());
    }

    @Test
    void showsBothTextsWhereTwoPeopleWrote() {
        RowMerge merge = merge(Map.of("title", "Train the cooks", "owner", "John"), Map.of("title", "Train"));
        assertEquals(List.of(new FieldConflict("title", "Train the cooks", "Train the hosts", "Anna", THEN)), merge.conflicts());
        assertEquals(Map.of(RowField.OWNER, "John"), merge.taken());
    }

    @Test
    void comparesValuesHoweverTheyAreTyped() {
        PlanRow line = plan.section(SectionName.BUDGET).addRow();
        line.write(Map.of(RowField.AMOUNT_EUR, "12000.50"), "Anna", THEN);
        RowMerge merge = new RowMerge(line, new FieldChanges(Map.of("amountEur", "13 000"), Map.of("amountEur", "12.000,50")));
        assertEquals(Map.of(RowField.AMOUNT_EUR, "13000.00"), merge.taken());
    }

    @Test
    void refusesOneValueWithoutTheOthers() {
        RowMerge merge = merge(Map.of("from", "March", "owner", "John"), Map.of("from", "2027-03-01"));
        assertEquals(Map.of(RowField.OWNER, "John"), merge.taken());
        assertEquals(List.of("from transfer.row.date"), refused(merge));
    }

    @Test
    void keepsTheOtherDayOfARowThatWouldEndBeforeItBegins() {
        RowMerge late = merge(Map.of("from", "2027-05-01"), Map.of("from", "2027-03-01"));
        assertEquals(Map.of(), late.taken());
        assertEquals(List.of("from transfer.row.order"), refused(late));
        RowMerge both = merge(Map.of("from", "2027-03-15", "to", "2027-03-10"), Map.of("from", "2027-03-01", "to", "2027-04-30"));
        assertEquals(Map.of(RowField.FROM, "2027-03-15"), both.taken());
        assertEquals(List.of("to transfer.row.order"), refused(both));
    }

    @Test
    void takesBothDaysOfARowThatMoves() {
        RowMerge merge = merge(Map.of("from", "2028-03-01", "to", "2028-04-30"), Map.of("from", "2027-03-01", "to", "2027-04-30"));
        assertEquals(Map.of(RowField.FROM, "2028-03-01", RowField.TO, "2028-04-30"), merge.taken());
    }

    @Test
    void knowsTheColumnsOfItsSectionOnly() {
        Problem problem = assertThrows(Problem.class, () -> merge(Map.of("amountEur", "12"), Map.of()));
        assertEquals("transfer.row.unknownField amountEur", problem.code() + " " + problem.arguments()[0]);
    }

    @Test
    void tellsAReportedValueFromAChangeOfThePlan() {
        PlanRow line = plan.section(SectionName.INDICATORS).addRow();
        assertTrue(new RowMerge(line, FieldChanges.first(Map.of("achieved", "12"))).isReport());
        assertFalse(new RowMerge(line, FieldChanges.first(Map.of("achieved", "12", "target", "20"))).isReport());
    }

    @Test
    void remembersWhoLastChangedEachField() {
        Instant later = THEN.plusSeconds(60);
        row.write(Map.of(RowField.OWNER, "John"), "Bob", later);
        assertEquals("Anna", row.lastChange(RowField.TITLE).by());
        assertEquals("Bob", row.lastChange(RowField.OWNER).by());
        assertEquals("Bob", row.lastChange(RowField.EXPECTED_RESULT).by(), "who changed anything last, where nobody is known");
        assertEquals(2, row.revision());
    }

    private RowMerge merge(Map<String, String> fields, Map<String, String> seen) {
        return new RowMerge(row, new FieldChanges(fields, seen));
    }

    private static List<String> refused(RowMerge merge) {
        return merge.refusals().stream().map((FieldRefusal refusal) -> refusal.field() + " " + refusal.code()).toList();
    }
}
