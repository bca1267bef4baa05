package eu.binome.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.testing.Refusal;
import eu.binome.testing.TestDatabase;

/** What a plan does not take. */
class PlanRefusalsIT {

    private static final int MOST_ROWS = 100;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private TransferFixture fixture;
    private TransferFixture.Desk ann;
    private TransferFixture.Desk uwe;

    @BeforeEach
    void aPlanEach() {
        fixture = new TransferFixture(DATABASE);
        ann = fixture.as(fixture.officerOf(fixture.wigan, "Ann"));
        uwe = fixture.as(fixture.officerOf(fixture.essen, "Uwe"));
        TransferFixture.Desk claire = fixture.as(fixture.coordinator());
        DATABASE.inTransaction(() -> claire.start.makeMissing(fixture.partnership));
    }

    @Test
    void aPlanIsWrittenInALanguageOfThePartnerships() {
        TransferPlanId id = ann.planOf(fixture.wigan).summary().id();
        assertEquals("transfer.language.unknown", refusal(() -> ann.start.writeIn(id, "la")));
        assertEquals("fr", ann.planOf(fixture.wigan).language());
    }

    @Test
    void aSectionIsAsLongAsItsFormSays() {
        ann.write(fixture.wigan, SectionName.START, "x".repeat(SectionName.LONGEST_TEXT));
        assertEquals("transfer.section.long", Refusal.of(() -> ann.write(fixture.wigan, SectionName.START, "x".repeat(SectionName.LONGEST_TEXT + 1))));
    }

    @Test
    void aTableEndsSomewhere() {
        for (int row = 0; row < MOST_ROWS; row++) {
            ann.add(fixture.wigan, SectionName.MILESTONES, Map.of("title", "Step " + row));
        }
        assertEquals("transfer.row.most", Refusal.of(() -> ann.add(fixture.wigan, SectionName.MILESTONES, Map.of("title", "One more"))));
    }

    @Test
    void aTextHasNoRows() {
        assertEquals("transfer.section.fields", Refusal.of(() -> ann.add(fixture.wigan, SectionName.START, Map.of())));
    }

    @Test
    void aRowThatTheOtherPartnerChangedIsNotRemovedUnseen() {
        AddedRow row = ann.add(fixture.wigan, SectionName.MILESTONES, Map.of("title", "First day"));
        uwe.save(row, Map.of("title", "First week"));
        assertEquals("transfer.row.changed", refusal(() -> ann.rows.remove(row.id(), row.saved().version())));
        assertEquals("First week", ann.section(fixture.wigan, SectionName.MILESTONES).rows().getFirst().fields().get("title"));
    }

    @Test
    void aSectionThatTheOtherPartnerChangedIsNotSignedUnseen() {
        ann.write(fixture.wigan, SectionName.START, "We begin in spring.");
        SectionDetail seen = ann.section(fixture.wigan, SectionName.START);
        uwe.write(fixture.wigan, SectionName.START, "We begin in autumn.");
        assertEquals("transfer.sign.changed", refusal(() -> ann.signing.sign(seen.id(), seen.version())));
        assertEquals(SectionStatus.DRAFT, ann.section(fixture.wigan, SectionName.START).status());
    }

    private static String refusal(Runnable act) {
        return Refusal.of(() -> DATABASE.inTransaction(act));
    }
}
