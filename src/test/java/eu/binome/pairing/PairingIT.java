package eu.binome.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.notification.PartnerProgress;
import eu.binome.pairing.PairingFixture.Person;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipFixture;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.Conflict;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.MergeConflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.security.AccountId;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

/**
 * From an empty grid to confirmed binômes, on a real database.
 */
class PairingIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final PartnershipFixture partnerships = new PartnershipFixture(DATABASE);
    private final PairingFixture coordinator = new PairingFixture(DATABASE, Person.coordinator());
    private final PartnershipId partnership = partnerships.partnership();
    private final List<PartnerId> partners = partnerships.partners(partnership, "Wigan", "Karvina", "Tatabanya", "Zasavje");
    private final ThemeId theme = partnerships.theme(partnership, "T1");
    private final TopicId clusters = in(() -> coordinator.topic(partnership, theme, "Clusters"));
    private final TopicId brownfields = in(() -> coordinator.topic(partnership, theme, "Brownfields"));

    @Test
    void everyCellIsReadAsItWasStated() {
        state(0, clusters, 5, 1);
        in(() -> coordinator.stating.save(partners.get(0), FieldChanges.first(Map.of("t" + clusters.value() + "-reason", " Twelve clusters run. "))));
        StatementDetail statement = in(() -> coordinator.reading.sheet(partners.get(0))).statements().getFirst();
        assertEquals(List.of("5", "1", "Twelve clusters run."), List.of(statement.resource(), statement.need(), statement.reason()));
        GridOverview grid = in(() -> coordinator.reading.overview(partnership));
        assertEquals(Optional.of(new StatedLevels(5, 1)), grid.cell(partners.get(0), clusters));
        assertEquals(Optional.empty(), grid.cell(partners.get(1), clusters));
        assertEquals(new SynopticCount(1, 0, -1, false), grid.counts().get(clusters));
    }

    @Test
    void theAuditTrailTellsOfLevelsAsTheFormShowsThem() {
        String field = "t" + clusters.value();
        coordinator.noted.clear();
        in(() -> coordinator.stating.save(partners.get(0), FieldChanges.first(Map.of(field + "-reason", "Soon."))));
        in(() -> coordinator.stating.save(partners.get(0), FieldChanges.first(Map.of(field + "-resource", "0"))));
        state(0, clusters, 0, 4);
        in(() -> coordinator.stating.save(partners.get(0), new FieldChanges(Map.of(field + "-resource", "", field + "-need", ""),
                Map.of(field + "-resource", "0", field + "-need", "4"))));
        String topic = "topic " + clusters.value() + ": ";
        assertEquals(List.of(topic + "-/- > 0/-", topic + "0/- > 0/4", topic + "0/4 > -/-"), coordinator.noted);
    }

    @Test
    void whoSavesSecondSeesBothTextsAndOnlyWhereTheyDiffer() {
        String reason = "t" + clusters.value() + "-reason";
        String other = "t" + brownfields.value() + "-need";
        in(() -> coordinator.stating.save(partners.get(0), FieldChanges.first(Map.of(reason, "before"))));
        in(() -> coordinator.stating.save(partners.get(0), edit(reason, "before", "Claire's text")));
        PairingFixture officer = new PairingFixture(DATABASE, Person.officerOf(partners.get(0)));
        MergeConflict conflict = assertThrows(MergeConflict.class, () -> in(() -> officer.stating.save(partners.get(0),
                new FieldChanges(Map.of(reason, "Jan's text", other, "4"), Map.of(reason, "before", other, "")))));
        assertEquals(List.of(new FieldConflict(reason, "Jan's text", "Claire's text", "Claire", PairingFixture.NOW)), conflict.fields());
        assertEquals("", in(() -> officer.reading.sheet(partners.get(0))).statements().getLast().need(), "all or nothing");
    }

    @Test
    void aStaleTextNeverReplacesWhatAnotherWroteAfterOwnSaves() {
        String reason = "t" + clusters.value() + "-reason";
        PairingFixture officer = new PairingFixture(DATABASE, Person.officerOf(partners.get(0)));
        in(() -> coordinator.stating.save(partners.get(0), FieldChanges.first(Map.of(reason, "before"))));
        in(() -> coordinator.stating.save(partners.get(0), edit(reason, "before", "Claire's text")));
        in(() -> officer.stating.save(partners.get(0), FieldChanges.first(Map.of("t" + brownfields.value() + "-need", "4"))));
        MergeConflict conflict = assertThrows(MergeConflict.class,
                () -> in(() -> officer.stating.save(partners.get(0), edit(reason, "before", "before and after"))));
        assertEquals(List.of(new FieldConflict(reason, "before and after", "Claire's text", "Claire", PairingFixture.NOW)), conflict.fields());
        assertEquals("Claire's text", in(() -> officer.reading.sheet(partners.get(0))).statements().getFirst().reason());
        in(() -> officer.stating.save(partners.get(0), edit(reason, "Claire's text", "Both texts")));
        assertEquals("Both texts", in(() -> officer.reading.sheet(partners.get(0))).statements().getFirst().reason());
    }

    @Test
    void anOfficerStatesTheOwnNeedsOnly() {
        PairingFixture officer = new PairingFixture(DATABASE, Person.officerOf(partners.get(1)));
        in(() -> officer.stating.save(partners.get(1), FieldChanges.first(Map.of("t" + clusters.value() + "-need", "3"))));
        assertThrows(Refused.class, () -> in(() -> officer.stating.save(partners.get(0), FieldChanges.first(Map.of("t" + clusters.value() + "-need", "3")))));
        assertTrue(in(() -> officer.reading.sheet(partners.get(1))).writable());
        assertEquals(false, in(() -> officer.reading.sheet(partners.get(0))).writable());
    }

    @Test
    void topicsOfAnotherPartnershipAreNoFields() {
        PartnershipId elsewhere = partnerships.partnership();
        TopicId foreign = in(() -> coordinator.topic(elsewhere, partnerships.theme(elsewhere, "X"), "Foreign"));
        assertEquals("pairing.field.unknown", assertThrows(Problem.class,
                () -> in(() -> coordinator.stating.save(partners.get(0), FieldChanges.first(Map.of("t" + foreign.value() + "-need", "3"))))).code());
        assertThrows(NotFound.class, () -> in(() -> coordinator.topic(elsewhere, theme, "Under a theme of another partnership")));
    }

    @Test
    void aTopicIsRemovedAsLongAsNobodyStatedAnything() {
        in(() -> coordinator.topics.remove(brownfields));
        state(0, clusters, 1, 1);
        assertEquals("pairing.topic.stated", assertThrows(Problem.class, () -> in(() -> coordinator.topics.remove(clusters))).code());
        Map<String, String> seen = Map.of("fr", "Clusters (fr)");
        in(() -> coordinator.topics.rename(clusters, Map.of("fr", "Grappes"), seen));
        assertThrows(Conflict.class, () -> in(() -> coordinator.topics.rename(clusters, Map.of("fr", "Filières"), seen)));
        assertEquals("Grappes", in(() -> coordinator.reading.overview(partnership)).topics().getFirst().name().in("fr"));
    }

    @Test
    void theProposalIsConfirmedAnnouncedAndCanBeOpenedAgain() {
        stateAll();
        PairingDetail proposal = in(() -> coordinator.pairings.proposal(partnership));
        assertEquals(18, proposal.value());
        assertEquals(List.of(), in(() -> coordinator.confirmed.of(partnership)));
        in(() -> coordinator.deciding.confirm(partnership, proposal.fingerprint()));
        assertEquals(List.of(partnership), coordinator.announced);
        List<BinomeSummary> binomes = in(() -> coordinator.confirmed.of(partnership));
        assertEquals(List.of(List.of(partners.get(0), partners.get(1)), List.of(partners.get(2), partners.get(3))),
                binomes.stream().map(BinomeSummary::partners).toList());
        state(0, clusters, 0, 0);
        assertEquals(18, in(() -> coordinator.pairings.confirmed(partnership)).orElseThrow().value(), "kept with its inputs");
        in(() -> coordinator.deciding.reopen(partnership, "Wigan has a new director"));
        assertEquals(List.of(), in(() -> coordinator.confirmed.of(partnership)));
        String fingerprint = in(() -> coordinator.pairings.proposal(partnership)).fingerprint();
        in(() -> coordinator.ruling.rule(partnership, partners.get(0), partners.get(1), RuleKind.LOCKED));
        assertThrows(Conflict.class, () -> in(() -> coordinator.deciding.confirm(partnership, fingerprint)));
        in(() -> coordinator.deciding.confirm(partnership, in(() -> coordinator.pairings.proposal(partnership)).fingerprint()));
        assertEquals(binomes, in(() -> coordinator.confirmed.of(partnership)), "the same members are the same binôme");
    }

    @Test
    void whatWasDecidedIsShownEvenIfItWouldBeComputedOtherwiseToday() {
        stateAll();
        in(() -> coordinator.deciding.confirm(partnership, in(() -> coordinator.pairings.proposal(partnership)).fingerprint()));
        List<BinomeSummary> binomes = in(() -> coordinator.confirmed.of(partnership));
        swap(binomes.get(0).id(), partners.get(1), partners.get(2));
        swap(binomes.get(1).id(), partners.get(2), partners.get(1));
        PairingDetail shown = in(() -> coordinator.pairings.confirmed(partnership)).orElseThrow();
        assertEquals(List.of(List.of(partners.get(0), partners.get(2)), List.of(partners.get(1), partners.get(3))),
                shown.binomes().stream().map(BinomeDetail::members).toList());
        assertEquals(2, shown.binomes().getFirst().flows().size());
    }

    @Test
    void aPairingThatIsWorthNothingIsConfirmedOnlyWithLockedPairs() {
        assertEquals("pairing.confirm.nothing", assertThrows(Problem.class, this::confirmWhatIsProposed).code());
        in(() -> coordinator.ruling.rule(partnership, partners.get(0), partners.get(3), RuleKind.LOCKED));
        confirmWhatIsProposed();
        assertEquals(List.of(partners.get(0), partners.get(3)), in(() -> coordinator.confirmed.of(partnership)).getFirst().partners());
    }

    private void confirmWhatIsProposed() {
        in(() -> coordinator.deciding.confirm(partnership, in(() -> coordinator.pairings.proposal(partnership)).fingerprint()));
    }

    private void swap(BinomeId binome, PartnerId old, PartnerId other) {
        DATABASE.inTransaction(() -> {
            DATABASE.entities().createNativeQuery("update binome_member set partner_id = " + other.value() + " where binome_id = "
                    + binome.value() + " and partner_id = " + old.value()).executeUpdate();
        });
    }

    @Test
    void rulesChangeTheProposalAndRestWhileItIsConfirmed() {
        stateAll();
        in(() -> coordinator.ruling.rule(partnership, partners.get(1), partners.get(0), RuleKind.FORBIDDEN));
        PairingDetail without = in(() -> coordinator.pairings.proposal(partnership));
        assertNotEquals(List.of(partners.get(0), partners.get(1)), without.binomes().getFirst().members());
        assertEquals(List.of(new RuleDetail(partners.get(0), partners.get(1), RuleKind.FORBIDDEN)),
                in(() -> coordinator.pairings.rules(partnership)));
        in(() -> coordinator.ruling.free(partnership, partners.get(0), partners.get(1)));
        assertEquals(18, in(() -> coordinator.pairings.proposal(partnership)).value());
        in(() -> coordinator.deciding.confirm(partnership, in(() -> coordinator.pairings.proposal(partnership)).fingerprint()));
        assertEquals("pairing.confirmed", assertThrows(Problem.class,
                () -> in(() -> coordinator.ruling.rule(partnership, partners.get(0), partners.get(1), RuleKind.LOCKED))).code());
    }

    @Test
    void needsAreToldFromTheGreatestDown() {
        state(2, clusters, 0, 2);
        state(2, brownfields, 1, 5);
        assertEquals(List.of("Brownfields 5", "Clusters 2"),
                in(() -> coordinator.needs.of(partners.get(2))).stream().map(n -> n.topic().in("en") + " " + n.need()).toList());
        assertEquals(List.of(), in(() -> coordinator.needs.of(partners.get(3))));
    }

    @Test
    void whatIsMissingIsWaitedForUntilTheBinomesAreConfirmed() {
        state(0, clusters, 5, 0);
        PairingFixture officer = new PairingFixture(DATABASE, Person.officerOf(partners.get(0)));
        assertEquals(List.of("pairing.task.state [1]"), told(officer));
        assertEquals(List.of(), told(coordinator));
        stateAll();
        assertEquals(List.of(), told(officer));
        assertEquals(List.of("pairing.task.confirm []"), told(coordinator));
        assertEquals(List.of(new PartnerProgress(partners.get(0).value(), "GRID", 2, 2)),
                in(() -> coordinator.progress.progress(partnership.value())).stream().filter(p -> p.partnerId() == partners.get(0).value()).toList());
        in(() -> coordinator.deciding.confirm(partnership, in(() -> coordinator.pairings.proposal(partnership)).fingerprint()));
        assertEquals(List.of(), told(coordinator));
        assertTrue(in(() -> coordinator.progress.progress(partnership.value())).stream().allMatch(PartnerProgress::isComplete));
    }

    @Test
    void theCoordinatorIsToldToConfirmOnceItIsTimeAndThereIsSomethingToPair() {
        schedule("PAIR", "2026-03-12", "2026-04-30");
        state(0, clusters, 5, 0);
        assertEquals(List.of(), told(coordinator), "there is nothing to pair while not even two have stated anything");
        state(1, clusters, 0, 5);
        assertEquals(List.of("pairing.task.confirm []"), told(coordinator));
    }

    @Test
    void theCoordinatorIsToldToAddTopics() {
        schedule("GRID", "2026-03-20", "2026-04-30");
        assertEquals(List.of(), told(coordinator));
        in(() -> coordinator.topics.remove(clusters));
        in(() -> coordinator.topics.remove(brownfields));
        schedule("GRID", "2026-03-20", "2026-04-30");
        assertEquals(List.of("pairing.task.topics []"), told(coordinator));
    }

    @Test
    void whoCoordinatesAndActsForAnOrganisationIsToStateItsNeeds() {
        PairingFixture lead = new PairingFixture(DATABASE, new Person("Claire", Role.COORDINATOR, Optional.of(partners.get(0))));
        assertEquals(List.of("pairing.task.begin [2]"), told(lead));
    }

    @Test
    void nothingIsToBeStatedBeforeTheStationOfTheGridBegins() {
        PairingFixture officer = new PairingFixture(DATABASE, Person.officerOf(partners.get(0)));
        schedule("GRID", "2026-03-13", "2026-04-30");
        assertEquals(List.of(), told(officer));
        schedule("GRID", "2026-03-12", "2026-04-30");
        assertEquals(List.of("pairing.task.begin [2]"), told(officer), "nothing is stated yet, so there is nothing to continue");
    }

    private void schedule(String station, String from, String to) {
        DATABASE.inTransaction(() -> {
            DATABASE.entities().createNativeQuery("delete from phase where partnership_id = " + partnership.value()).executeUpdate();
            DATABASE.entities().createNativeQuery("insert into phase (partnership_id, station, opens_on, closes_on) values ("
                    + partnership.value() + ", '" + station + "', '" + from + "', '" + to + "')").executeUpdate();
        });
    }

    private List<String> told(PairingFixture person) {
        return in(() -> person.tasks.waitingFor(new AccountId(1), partnership.value())).stream()
                .map(task -> task.messageKey() + " " + task.arguments()).toList();
    }

    /** Wigan and Karvina, Tatabanya and Zasavje are the best pairs: 10 and 8 points. */
    private void stateAll() {
        state(0, clusters, 5, 0);
        state(0, brownfields, 0, 5);
        state(1, clusters, 0, 5);
        state(1, brownfields, 5, 0);
        state(2, clusters, 4, 0);
        state(2, brownfields, 0, 4);
        state(3, clusters, 0, 4);
        state(3, brownfields, 4, 0);
    }

    private void state(int partner, TopicId topic, int resource, int need) {
        in(() -> coordinator.state(partners.get(partner), topic, resource, need));
    }

    private static FieldChanges edit(String field, String seen, String value) {
        return new FieldChanges(Map.of(field, value), Map.of(field, seen));
    }

    private static <T> T in(Supplier<T> act) {
        return DATABASE.inTransaction(act);
    }

    private static void in(Runnable act) {
        DATABASE.inTransaction(act);
    }
}
