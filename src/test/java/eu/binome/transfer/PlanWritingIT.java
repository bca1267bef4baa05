package eu.binome.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.notification.PartnerProgress;
import eu.binome.platform.Conflict;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.MergeConflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

class PlanWritingIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Map<String, String> ACTION = Map.of("title", "Train", "owner", "Town", "from", "2026-01-01", "to", "2026-02-01",
            "expectedResult", "Trained");

    private TransferFixture fixture;
    private TransferFixture.Desk claire;
    private TransferFixture.Desk ann;
    private TransferFixture.Desk uwe;
    private TransferFixture.Desk jan;

    @BeforeEach
    void aPlanEach() {
        fixture = new TransferFixture(DATABASE);
        claire = fixture.as(fixture.coordinator());
        ann = fixture.as(fixture.officerOf(fixture.wigan, "Ann"));
        uwe = fixture.as(fixture.officerOf(fixture.essen, "Uwe"));
        jan = fixture.as(fixture.officerOf(fixture.karvina, "Jan"));
        DATABASE.inTransaction(() -> claire.start.makeMissing(fixture.partnership));
    }

    @Test
    void bothPartnersAndTheCoordinatorWrite() {
        ann.write(fixture.wigan, SectionName.START, "Ann");
        uwe.write(fixture.wigan, SectionName.START, "Uwe");
        claire.write(fixture.wigan, SectionName.START, "Claire");
        SectionDetail section = claire.section(fixture.wigan, SectionName.START);
        assertEquals("Claire", section.text());
        assertEquals(3, section.version());
    }

    @Test
    void othersReadOnlyWhatIsBegun() {
        assertFalse(jan.listed(fixture.wigan).readable());
        assertThrows(Refused.class, () -> jan.planOf(fixture.wigan));
        ann.write(fixture.wigan, SectionName.START, "Ann");
        assertTrue(jan.listed(fixture.wigan).readable());
        assertEquals(new PlanRights(false, false, Optional.empty()), jan.planOf(fixture.wigan).rights());
    }

    @Test
    void nobodyElseWritesOrSigns() {
        ann.write(fixture.wigan, SectionName.START, "Ann");
        AddedRow row = ann.add(fixture.wigan, SectionName.ACTIONS, ACTION);
        SectionDetail section = ann.section(fixture.wigan, SectionName.START);
        TransferFixture.Desk reader = fixture.as(fixture.officerOf(fixture.wigan, "Rita").as(Role.READER));
        for (TransferFixture.Desk stranger : List.of(jan, reader)) {
            assertThrows(Refused.class, () -> stranger.write(section, "Mine"));
            assertThrows(Refused.class, () -> stranger.add(fixture.wigan, SectionName.ACTIONS, ACTION));
            assertThrows(Refused.class, () -> stranger.save(row, Map.of("title", "Mine")));
            assertThrows(Refused.class, () -> DATABASE.inTransaction(() -> stranger.rows.remove(row.id(), 1)));
            assertThrows(Refused.class, () -> stranger.sign(fixture.wigan, SectionName.START));
        }
        assertThrows(Refused.class, () -> claire.sign(fixture.wigan, SectionName.START), "the coordinator signs for nobody");
    }

    @Test
    void theSecondSaverSeesBothTexts() {
        SectionDetail opened = ann.section(fixture.wigan, SectionName.START);
        uwe.write(opened, "Uwe's text");
        MergeConflict conflict = assertThrows(MergeConflict.class, () -> ann.write(opened, "Ann's text"));
        assertEquals(List.of(new FieldConflict("text", "Ann's text", "Uwe's text", "Uwe", TransferFixture.NOW)), conflict.fields());
        SavedPart merged = DATABASE.inTransaction(() -> ann.texts.save(opened.id(),
                new FieldChanges(Map.of("text", "Both texts"), Map.of("text", "Uwe's text"))));
        assertEquals("Both texts", merged.fields().get("text"));
    }

    @Test
    void theSameTextTwiceIsNoConflictAndNoChange() {
        SectionDetail opened = ann.section(fixture.wigan, SectionName.START);
        uwe.write(opened, "Agreed");
        assertEquals(1, ann.write(opened, "Agreed ").version());
    }

    @Test
    void sectionsDoNotDisturbEachOther() {
        PlanDetail opened = ann.planOf(fixture.wigan);
        uwe.write(opened.section(SectionName.START), "Uwe");
        ann.write(opened.section(SectionName.GROUP), "Ann");
        assertEquals("Uwe", ann.section(fixture.wigan, SectionName.START).text());
    }

    @Test
    void differentFieldsOfARowDoNotDisturbEachOther() {
        AddedRow row = ann.add(fixture.wigan, SectionName.ACTIONS, ACTION);
        uwe.save(row, Map.of("title", "Train more"));
        SavedPart saved = ann.save(row, Map.of("owner", "Region"));
        assertEquals("Train more", saved.fields().get("title"), "the answer brings the other's change");
        assertEquals("Region", saved.fields().get("owner"));
        assertEquals(3, saved.version());
    }

    @Test
    void theSameFieldOfARowShowsBoth() {
        AddedRow row = ann.add(fixture.wigan, SectionName.ACTIONS, ACTION);
        uwe.save(row, Map.of("title", "Train more"));
        MergeConflict conflict = assertThrows(MergeConflict.class, () -> ann.save(row, Map.of("title", "Train less")));
        assertEquals(List.of(new FieldConflict("title", "Train less", "Train more", "Uwe", TransferFixture.NOW)), conflict.fields());
    }

    @Test
    void aStaleValueNeverReplacesWhatAnotherWroteAfterOwnSaves() {
        AddedRow row = ann.add(fixture.wigan, SectionName.ACTIONS, ACTION);
        uwe.save(row, Map.of("title", "Train more", "to", "2026-03-01"));
        ann.save(row, Map.of("owner", "Region"));
        MergeConflict conflict = assertThrows(MergeConflict.class, () -> ann.save(row, Map.of("title", "Train well", "to", "2026-02-15")));
        assertEquals(Set.of(new FieldConflict("title", "Train well", "Train more", "Uwe", TransferFixture.NOW),
                new FieldConflict("to", "2026-02-15", "2026-03-01", "Uwe", TransferFixture.NOW)), Set.copyOf(conflict.fields()));
        Map<String, String> merged = Map.of("title", "Train more and well");
        assertEquals("2026-03-01", ann.save(row.id(), Map.of("title", "Train more"), merged).fields().get("to"));
        assertEquals("Train more and well", ann.section(fixture.wigan, SectionName.ACTIONS).rows().getFirst().get(RowField.TITLE));
    }

    @Test
    void aStaleTextNeverReplacesWhatAnotherWroteThoughTheWriterSavedBefore() {
        SectionDetail opened = ann.section(fixture.wigan, SectionName.START);
        ann.write(opened, "Ann's first");
        uwe.write(fixture.wigan, SectionName.START, "Uwe's");
        SectionDetail stale = new SectionDetail(opened.id(), opened.name(), opened.status(), "Ann's first", List.of(), 3, "", Optional.empty(),
                List.of(), List.of());
        assertThrows(MergeConflict.class, () -> ann.write(stale, "Ann's first and second"));
        assertEquals("Uwe's", ann.section(fixture.wigan, SectionName.START).text());
    }

    @Test
    void aRowThatSomebodyChangedIsNotRemovedUnseen() {
        AddedRow row = ann.add(fixture.wigan, SectionName.ACTIONS, ACTION);
        uwe.save(row, Map.of("title", "Train more"));
        assertThrows(Conflict.class, () -> DATABASE.inTransaction(() -> ann.rows.remove(row.id(), 1)));
        SavedPart removed = DATABASE.inTransaction(() -> ann.rows.remove(row.id(), 2));
        assertEquals("Train more", removed.fields().get("title"), "what it held can be put back");
        assertEquals(List.of(), ann.section(fixture.wigan, SectionName.ACTIONS).rows());
        assertThrows(NotFound.class, () -> ann.save(row, Map.of("title", "Late")));
    }

    @Test
    void rowsKeepTheirOrder() {
        ann.add(fixture.wigan, SectionName.MILESTONES, Map.of("title", "One"));
        uwe.add(fixture.wigan, SectionName.MILESTONES, Map.of("title", "Two"));
        assertEquals(List.of("One", "Two"), ann.section(fixture.wigan, SectionName.MILESTONES).rows().stream().map(row -> row.get(RowField.TITLE))
                .toList());
    }

    @Test
    void anActionThatWouldEndBeforeItBeginsKeepsAllButOneDay() {
        AddedRow row = ann.add(fixture.wigan, SectionName.ACTIONS, Map.of());
        SavedPart saved = ann.save(row, Map.of("title", "Train", "owner", "Town", "from", "2027-05-01", "to", "2027-02-01"));
        assertEquals(Map.of("title", "Train", "owner", "Town", "from", "2027-05-01", "to", "", "expectedResult", ""), saved.fields());
        assertEquals(List.of("to"), refused(saved));
        assertEquals("transfer.row.order", saved.refusals().getFirst().code());
        assertEquals("2027-05-01", ann.section(fixture.wigan, SectionName.ACTIONS).rows().getFirst().get(RowField.FROM));
    }

    @Test
    void theLaterOfTwoDaysIsRefusedByWhatStands() {
        AddedRow row = ann.add(fixture.wigan, SectionName.ACTIONS, ACTION);
        assertEquals(List.of("to"), refused(ann.save(row, Map.of("to", "2025-12-31"))));
        SavedPart both = ann.save(row, Map.of("from", "2026-08-01", "expectedResult", "Trained well"));
        assertEquals(List.of("from"), refused(both));
        assertEquals("Trained well", both.fields().get("expectedResult"));
        assertEquals("2026-01-01", both.fields().get("from"));
    }

    @Test
    void aValueThatAFieldCannotHoldLeavesTheOthersSaved() {
        AddedRow row = ann.add(fixture.wigan, SectionName.BUDGET, Map.of());
        SavedPart saved = ann.save(row, Map.of("label", "Trainer", "amountEur", "a lot"));
        assertEquals(List.of("amountEur"), refused(saved));
        assertEquals("Trainer", saved.fields().get("label"));
        assertEquals(List.of("amountEur"), refused(ann.save(row.id(), saved.fields(), Map.of("amountEur", "a lot"))), "and nothing else changed");
    }

    @Test
    void anAddedRowIsNothingToSignBeforeSomethingIsWrittenInIt() {
        AddedRow row = ann.add(fixture.wigan, SectionName.MILESTONES, Map.of());
        assertEquals(SectionStatus.EMPTY, ann.section(fixture.wigan, SectionName.MILESTONES).status());
        ann.save(row, Map.of("title", "First meeting"));
        assertEquals(SectionStatus.DRAFT, ann.section(fixture.wigan, SectionName.MILESTONES).status());
    }

    private static List<String> refused(SavedPart saved) {
        return saved.refusals().stream().map(FieldRefusal::field).toList();
    }

    @Test
    void refusesFieldsOfOtherTables() {
        assertEquals("transfer.row.unknownField", assertThrows(Problem.class,
                () -> ann.add(fixture.wigan, SectionName.MILESTONES, Map.of("amountEur", "1"))).code());
        assertEquals("transfer.section.fields", assertThrows(Problem.class, () -> ann.add(fixture.wigan, SectionName.START, Map.of())).code());
        assertEquals("transfer.section.fields", assertThrows(Problem.class, () -> ann.write(fixture.wigan, SectionName.BUDGET, "x")).code());
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThrows(Problem.class, () -> ann.write(fixture.wigan, SectionName.START, "x".repeat(SectionName.LONGEST_TEXT + 1)));
    }

    @Test
    void aSectionIsSignedWhenBothSigned() {
        ann.write(fixture.wigan, SectionName.START, "We begin.");
        assertEquals(SectionStatus.IN_SIGNOFF, ann.sign(fixture.wigan, SectionName.START));
        assertEquals(SectionStatus.SIGNED, uwe.sign(fixture.wigan, SectionName.START));
        assertEquals(List.of("Ann", "Uwe"), ann.section(fixture.wigan, SectionName.START).signed().stream().map(SignOffDetail::name).toList());
        assertEquals(List.of(new PartnerProgress(fixture.wigan.value(), "PLAN", 1, 9), new PartnerProgress(fixture.essen.value(), "PLAN", 0, 9)),
                DATABASE.inTransaction(() -> ann.progress.progress(fixture.partnership.value())));
    }

    @Test
    void aChangeLiftsTheSignOffsOfItsSectionAndTellsTheSigners() {
        ann.write(fixture.wigan, SectionName.START, "We begin.");
        ann.write(fixture.wigan, SectionName.GROUP, "We meet.");
        uwe.sign(fixture.wigan, SectionName.START);
        uwe.sign(fixture.wigan, SectionName.GROUP);
        SavedPart saved = ann.write(fixture.wigan, SectionName.START, "We begin later.");
        assertEquals(List.of("Essen"), saved.lifted());
        SectionDetail section = ann.section(fixture.wigan, SectionName.START);
        assertEquals(SectionStatus.DRAFT, section.status());
        assertEquals(List.of("Ann"), section.lifted().stream().map(SignOffDetail::liftedBy).toList());
        assertEquals(SectionStatus.IN_SIGNOFF, ann.section(fixture.wigan, SectionName.GROUP).status(), "other sections keep theirs");
        assertEquals(List.of("transfer.notice.lifted"), fixture.notices.stream().map(notice -> notice.messageKey()).toList());
    }

    @Test
    void aChangeOfARowLiftsButAReportedValueDoesNot() {
        AddedRow row = ann.add(fixture.wigan, SectionName.INDICATORS, Map.of("label", "Firms", "unit", "firms", "target", "10"));
        uwe.sign(fixture.wigan, SectionName.INDICATORS);
        assertEquals(List.of(), ann.save(row, Map.of("achieved", "4")).lifted());
        assertEquals(SectionStatus.IN_SIGNOFF, ann.section(fixture.wigan, SectionName.INDICATORS).status());
        assertEquals(List.of("Essen"), ann.save(row, Map.of("target", "8")).lifted());
    }

    @Test
    void nobodySignsWhatTheyHaveNotSeen() {
        ann.write(fixture.wigan, SectionName.START, "We begin.");
        SectionDetail seen = uwe.section(fixture.wigan, SectionName.START);
        ann.write(fixture.wigan, SectionName.START, "We begin later.");
        assertThrows(Conflict.class, () -> DATABASE.inTransaction(() -> uwe.signing.sign(seen.id(), seen.version())));
    }

    @Test
    void nobodySignsNothingTwiceOrWithGaps() {
        assertEquals("transfer.sign.empty", assertThrows(Problem.class, () -> ann.sign(fixture.wigan, SectionName.START)).code());
        ann.write(fixture.wigan, SectionName.START, "We begin.");
        ann.sign(fixture.wigan, SectionName.START);
        assertEquals("transfer.sign.twice", assertThrows(Problem.class, () -> ann.sign(fixture.wigan, SectionName.START)).code());
        ann.add(fixture.wigan, SectionName.MILESTONES, Map.of("title", "No date yet"));
        assertEquals("transfer.sign.incomplete", assertThrows(Problem.class, () -> ann.sign(fixture.wigan, SectionName.MILESTONES)).code());
    }

    @Test
    void aSignOffCanBeTakenBack() {
        ann.write(fixture.wigan, SectionName.START, "We begin.");
        ann.sign(fixture.wigan, SectionName.START);
        TransferSectionId section = ann.section(fixture.wigan, SectionName.START).id();
        assertEquals(SectionStatus.DRAFT, DATABASE.inTransaction(() -> ann.signing.withdraw(section)));
        assertEquals("transfer.sign.none", assertThrows(Problem.class, () -> DATABASE.inTransaction(() -> ann.signing.withdraw(section))).code());
    }

    @Test
    void aPlanIsSignedWhenEverySectionIs() {
        Map<SectionName, Map<String, String>> rows = Map.of(SectionName.ACTIONS, ACTION, SectionName.MILESTONES,
                Map.of("title", "Start", "date", "2026-01-01"), SectionName.BUDGET, Map.of("label", "Staff", "source", "EU", "kind", "RUNNING",
                        "amountEur", "1"), SectionName.INDICATORS, Map.of("label", "Firms", "target", "1"), SectionName.RISKS,
                Map.of("label", "Rain", "likelihood", "3", "impact", "1", "answer", "Umbrellas"));
        for (SectionName name : SectionName.values()) {
            if (name.isTable()) {
                ann.add(fixture.wigan, name, rows.get(name));
            } else {
                ann.write(fixture.wigan, name, "Text");
            }
            ann.sign(fixture.wigan, name);
            uwe.sign(fixture.wigan, name);
        }
        assertEquals(TransferPlanStatus.SIGNED, claire.planOf(fixture.wigan).summary().status());
        assertEquals(List.of("transfer.notice.signed"), fixture.notices.stream().map(notice -> notice.messageKey()).toList());
    }
}
