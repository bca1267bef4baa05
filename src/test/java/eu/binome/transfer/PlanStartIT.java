package eu.binome.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.Conflict;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeId;
import eu.binome.testing.TestDatabase;

class PlanStartIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private TransferFixture fixture;
    private TransferFixture.Desk claire;
    private TransferFixture.Desk ann;
    private TransferFixture.Desk uwe;

    @BeforeEach
    void aConfirmedBinome() {
        fixture = new TransferFixture(DATABASE);
        claire = fixture.as(fixture.coordinator());
        ann = fixture.as(fixture.officerOf(fixture.wigan, "Ann"));
        uwe = fixture.as(fixture.officerOf(fixture.essen, "Uwe"));
        make();
    }

    @Test
    void makesOneEmptyPlanForEachPartnerOfABinome() {
        List<TransferPlanSummary> plans = plans();
        assertEquals(List.of(fixture.wigan, fixture.essen), plans.stream().map(TransferPlanSummary::receiver).toList());
        assertEquals(List.of(fixture.essen), plans.getFirst().others());
        assertEquals(TransferPlanStatus.EMPTY, plans.getFirst().status());
        assertEquals(9, claire.planOf(fixture.wigan).sections().size());
        assertEquals("fr", claire.planOf(fixture.wigan).language());
    }

    @Test
    void makesNoPlanTwice() {
        assertEquals(0, make());
        assertEquals(2, plans().size());
    }

    @Test
    void tellsTheSearchOfPlansWhoseReceiverIsRenamedOrWhoseBinomeFormsAnew() {
        long ofWigan = claire.planOf(fixture.wigan).summary().id().value();
        fixture.touched.clear();
        claire.renamed(fixture.wigan);
        assertEquals(List.of(ofWigan), fixture.touched);
        fixture.touched.clear();
        fixture.binome(fixture.wigan, fixture.karvina);
        make();
        assertTrue(fixture.touched.contains(ofWigan), "its parties are others now");
    }

    @Test
    void keepsTheChosenPracticeOfAPlanThatNobodyBeganToItsWriters() {
        adopt(ann, fixture.nightBus);
        assertEquals(Optional.of(fixture.nightBus), ann.listed(fixture.wigan).summary().practice());
        ListedPlan stranger = fixture.as(fixture.officerOf(fixture.karvina, "Petra")).listed(fixture.wigan);
        assertEquals(TransferPlanStatus.EMPTY, stranger.summary().status());
        assertEquals(Optional.empty(), stranger.summary().practice());
        assertTrue(stranger.summary().practiceTitle().isEmpty());
    }

    @Test
    void makesThreePlansForATrio() {
        fixture.binome(fixture.wigan, fixture.essen, fixture.karvina);
        assertEquals(1, make());
        assertEquals(List.of(fixture.wigan, fixture.essen, fixture.karvina), claire.planOf(fixture.karvina).summary().partners());
    }

    @Test
    void keepsThePlanOfAReceiverWhoseBinomeFormsAnew() {
        ann.write(fixture.wigan, SectionName.START, "We begin.");
        ann.sign(fixture.wigan, SectionName.START);
        uwe.sign(fixture.wigan, SectionName.START);
        fixture.binome(fixture.wigan, fixture.karvina);
        assertEquals(1, make());
        PlanDetail plan = claire.planOf(fixture.wigan);
        assertEquals(List.of(fixture.wigan, fixture.karvina), plan.summary().partners());
        assertEquals("We begin.", plan.section(SectionName.START).text());
        assertEquals(SectionStatus.IN_SIGNOFF, plan.section(SectionName.START).status(), "Essen's sign-off counts no more");
        assertThrows(Refused.class, () -> uwe.write(plan.section(SectionName.START), "Mine"));
    }

    @Test
    void quotesTheNeedsThatExceedWhatThereIs() {
        assertEquals(List.of("Clusters", "Advice"), claire.planOf(fixture.wigan).needs().stream().map(need -> need.topic().get("en")).toList());
    }

    @Test
    void offersThePracticesOfTheOthersInTheBinome() {
        assertEquals(List.of(fixture.nightBus), choices(ann, fixture.wigan));
        TransferPlanId plan = ann.listed(fixture.wigan).summary().id();
        assertEquals("Night bus", DATABASE.inTransaction(() -> ann.adoption.choices(plan)).getFirst().summary().in("en"), "enough to choose by");
    }

    @Test
    void offersAllPublishedOnesWhereTheOthersHaveNone() {
        fixture.binome(fixture.wigan, fixture.karvina);
        make();
        assertEquals(List.of(fixture.nightBus), choices(ann, fixture.wigan));
    }

    @Test
    void quotesThePracticeAsItStoodAndKnowsWhenItChanged() {
        adopt(ann, fixture.nightBus);
        fixture.retitle(fixture.nightBus, fixture.essen, "Night train");
        PlanDetail plan = ann.planOf(fixture.wigan);
        assertEquals(Optional.of(fixture.nightBus), plan.summary().practice());
        assertEquals("Night bus", plan.practice().orElseThrow().text(PracticeField.TITLE).in("en"));
        assertTrue(DATABASE.<Boolean>inTransaction(() -> ann.adoption.isOutdated(plan.summary().id())));
        adopt(ann, fixture.nightBus);
        assertEquals("Night train", ann.planOf(fixture.wigan).practice().orElseThrow().text(PracticeField.TITLE).in("en"));
        assertFalse(DATABASE.<Boolean>inTransaction(() -> ann.adoption.isOutdated(plan.summary().id())));
    }

    @Test
    void refusesAPracticeThatIsNotOffered() {
        assertEquals("transfer.practice.notOffered", assertThrows(Problem.class, () -> adopt(ann, fixture.clusterDesk)).code());
    }

    @Test
    void anotherPracticeLiftsEverySignOff() {
        adopt(ann, fixture.nightBus);
        ann.write(fixture.wigan, SectionName.START, "We begin.");
        uwe.sign(fixture.wigan, SectionName.START);
        assertEquals(List.of("Essen"), adopt(ann, fixture.nightBus));
        assertEquals(SectionStatus.DRAFT, ann.section(fixture.wigan, SectionName.START).status());
    }

    @Test
    void nobodySignsForAPracticeThatTheyHaveNotSeen() {
        ann.write(fixture.wigan, SectionName.START, "We begin.");
        SectionDetail seen = uwe.section(fixture.wigan, SectionName.START);
        adopt(ann, fixture.nightBus);
        assertThrows(Conflict.class, () -> DATABASE.inTransaction(() -> uwe.signing.sign(seen.id(), seen.version())));
        uwe.sign(fixture.wigan, SectionName.START);
        assertEquals(1, ann.section(fixture.wigan, SectionName.START).signed().size());
    }

    @Test
    void onlyTheReceiverAndTheCoordinatorChoose() {
        assertThrows(Refused.class, () -> adopt(uwe, fixture.nightBus));
        adopt(claire, fixture.nightBus);
        assertEquals(Optional.of(fixture.nightBus), plans().getFirst().practice());
    }

    @Test
    void fillsAPlanFromData() {
        TransferPlanId id = ann.planOf(fixture.wigan).summary().id();
        PlanContent content = new PlanContent(Map.of(SectionName.START, "Here.", SectionName.GROUP, "We."),
                Map.of(SectionName.BUDGET, List.of(Map.of("label", "Staff", "source", "EU", "kind", "RUNNING", "amountEur", "1200"),
                        Map.of("label", "Van", "source", "EU", "kind", "INVESTMENT", "amountEur", "800.50"))));
        DATABASE.inTransaction(() -> ann.filling.fill(id, content));
        PlanDetail plan = ann.planOf(fixture.wigan);
        assertEquals("We.", plan.section(SectionName.GROUP).text());
        assertEquals(new BigDecimal("2000.50"), plan.budget().total());
    }

    @Test
    void fillsNothingWhenOneFieldIsRefused() {
        TransferPlanId id = ann.planOf(fixture.wigan).summary().id();
        PlanContent content = new PlanContent(Map.of(SectionName.START, "Here."), Map.of(SectionName.BUDGET, List.of(Map.of("amountEur", "much"))));
        assertThrows(Problem.class, () -> DATABASE.inTransaction(() -> ann.filling.fill(id, content)));
        assertEquals(TransferPlanStatus.EMPTY, ann.planOf(fixture.wigan).summary().status());
    }

    @Test
    void countsPlansInWhichSomethingIsWritten() {
        assertEquals(BigDecimal.ZERO, count());
        ann.write(fixture.wigan, SectionName.START, "We begin.");
        assertEquals(BigDecimal.ONE, count());
        uwe.add(fixture.essen, SectionName.MILESTONES, Map.of("title", "First meeting"));
        assertEquals(BigDecimal.TWO, count());
    }

    @Test
    void saysWhatIsWaitedFrom() {
        assertEquals(List.of("transfer.task.choose[]", "transfer.task.write[9, Wigan]"), ann.waiting());
        adopt(ann, fixture.nightBus);
        ann.write(fixture.wigan, SectionName.START, "We begin.");
        assertEquals(List.of("transfer.task.write[8, Wigan]", "transfer.task.sign[1, Wigan]"), ann.waiting());
        assertEquals(List.of("transfer.task.sign[1, Wigan]", "transfer.task.choose[]", "transfer.task.write[9, Essen]"), uwe.waiting());
        assertEquals(List.of(), claire.waiting());
    }

    @Test
    void nobodyChoosesOverAPracticeThatTheyHaveNotSeen() {
        adopt(ann, fixture.nightBus, Optional.empty());
        assertThrows(Conflict.class, () -> adopt(ann, fixture.nightBus, Optional.empty()));
        assertEquals(Optional.of(fixture.nightBus), ann.listed(fixture.wigan).summary().practice());
        adopt(ann, fixture.nightBus, Optional.of(fixture.nightBus));
    }

    @Test
    void isFoundOnceSomethingIsWritten() {
        TransferPlanId id = plans().getFirst().id();
        assertEquals(Optional.empty(), DATABASE.inTransaction(() -> ann.search.load(id.value())));
        adopt(ann, fixture.nightBus);
        ann.write(fixture.wigan, SectionName.START, "We begin.");
        var document = DATABASE.inTransaction(() -> ann.search.load(id.value())).orElseThrow();
        assertEquals("Wigan: Night bus (fr)", document.texts().get("fr").title());
        assertEquals("We begin.", document.texts().get("fr").body());
    }

    private int make() {
        return DATABASE.<Integer>inTransaction(() -> claire.start.makeMissing(fixture.partnership));
    }

    private List<TransferPlanSummary> plans() {
        return DATABASE.inTransaction(() -> claire.reading.plans(fixture.partnership)).stream().map(ListedPlan::summary).toList();
    }

    private List<PracticeId> choices(TransferFixture.Desk desk, PartnerId receiver) {
        TransferPlanId id = desk.listed(receiver).summary().id();
        return DATABASE.inTransaction(() -> desk.adoption.choices(id)).stream().map(PracticeChoice::id).toList();
    }

    private List<String> adopt(TransferFixture.Desk desk, PracticeId practice) {
        return adopt(desk, practice, desk.listed(fixture.wigan).summary().practice());
    }

    private List<String> adopt(TransferFixture.Desk desk, PracticeId practice, Optional<PracticeId> seen) {
        TransferPlanId id = desk.listed(fixture.wigan).summary().id();
        return DATABASE.inTransaction(() -> desk.adoption.adopt(id, practice, seen));
    }

    private BigDecimal count() {
        return DATABASE.inTransaction(() -> claire.counter.count(fixture.partnership.value()));
    }
}
