package eu.binome.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.pairing.PairingFixture.Person;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipFixture;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.FieldChanges;
import eu.binome.testing.Refusal;
import eu.binome.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the grid and the pairing do not take. */
class PairingRefusalsIT {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 1000;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final PartnershipFixture partnerships = new PartnershipFixture(DATABASE);
    private final PairingFixture coordinator = new PairingFixture(DATABASE, Person.coordinator());
    private final PartnershipId partnership = partnerships.partnership();
    private final List<PartnerId> partners = partnerships.partners(partnership, "Wigan", "Karvina");
    private final ThemeId theme = partnerships.theme(partnership, "T1");
    private final TopicId clusters = DATABASE.inTransaction(() -> coordinator.topic(partnership, theme, "Clusters"));

    @Test
    void aTopicHasAName() {
        assertEquals("pairing.topic.nameless", refusal(() -> coordinator.topics.add(partnership, theme, Map.of("en", " ", "fr", ""))));
    }

    @Test
    void aThemeHasATopicOnce() {
        Map<String, String> names = Map.of("en", "Clusters", "fr", "Clusters (fr)");
        assertEquals("pairing.topic.twice", refusal(() -> coordinator.topics.add(partnership, theme, names)));
        DATABASE.inTransaction(() -> coordinator.topics.add(partnership, partnerships.theme(partnership, "T2"), names));
    }

    @Test
    void aTopicKeepsItsLastName() {
        Map<String, String> names = Map.of("en", "Clusters", "fr", "Clusters (fr)");
        assertEquals("pairing.topic.nameless", refusal(() -> coordinator.topics.rename(clusters, Map.of("en", "", "fr", ""), names)));
    }

    @Test
    void aTopicsNameFitsIntoTheGrid() {
        DATABASE.inTransaction(() -> coordinator.topics.add(partnership, theme, Map.of("en", "x".repeat(LONGEST_NAME))));
        assertEquals("pairing.topic.long", refusal(() -> coordinator.topics.add(partnership, theme, Map.of("en", "x".repeat(LONGEST_NAME + 1)))));
    }

    @Test
    void aTopicIsNamedInTheLanguagesOfThePartnershipsOnly() {
        assertEquals("pairing.topic.long", refusal(() -> coordinator.topics.add(partnership, theme, Map.of("la", "Fodinae"))));
    }

    @Test
    void aValueThatDoesNotFitKeepsNoOtherOut() {
        String topic = "t" + clusters.value();
        DATABASE.inTransaction(() -> coordinator.stating.save(partners.getFirst(), FieldChanges.first(Map.of(topic + "-reason", "x".repeat(LONGEST_REASON)))));
        SavedNeeds saved = DATABASE.inTransaction(() -> coordinator.stating.save(partners.getLast(), FieldChanges.first(Map.of(
                topic + "-reason", "x".repeat(LONGEST_REASON + 1), topic + "-resource", "6", topic + "-need", "4"))));
        assertEquals(Set.of(topic + "-reason pairing.reason.long", topic + "-resource pairing.level.range"),
                saved.refusals().stream().map(refused -> refused.field() + " " + refused.code()).collect(Collectors.toSet()));
        SavedNeeds again = DATABASE.inTransaction(() -> coordinator.stating.save(partners.getLast(),
                new FieldChanges(Map.of(topic + "-need", "5"), Map.of(topic + "-need", "4"))));
        assertEquals(List.of(), again.refusals(), "the need was stored as 4, else this clashed");
    }

    @Test
    void nobodyIsPairedWithThemselves() {
        assertEquals("pairing.rule.self", refusal(() -> coordinator.ruling.rule(partnership, partners.getFirst(), partners.getFirst(), RuleKind.LOCKED)));
    }

    @Test
    void onlyTheProposalThatWasSeenIsConfirmed() {
        state(5);
        String seen = proposed();
        state(4);
        assertEquals("pairing.confirm.changed", refusal(() -> coordinator.deciding.confirm(partnership, seen)));
    }

    @Test
    void onlyAConfirmedPairingIsOpenedAgain() {
        assertEquals("pairing.reopen.none", refusal(() -> coordinator.deciding.reopen(partnership, "A partner left")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void openingAgainHasAReason(String reason) {
        confirm();
        assertEquals("pairing.reopen.reason", refusal(() -> coordinator.deciding.reopen(partnership, reason)));
    }

    @Test
    void aConfirmedPairingHasNoNewRules() {
        confirm();
        assertEquals("pairing.confirmed", refusal(() -> coordinator.ruling.rule(partnership, partners.getFirst(), partners.getLast(), RuleKind.FORBIDDEN)));
        assertEquals("pairing.confirmed", refusal(() -> coordinator.deciding.confirm(partnership, proposed())));
    }

    private void confirm() {
        state(5);
        DATABASE.inTransaction(() -> coordinator.deciding.confirm(partnership, proposed()));
    }

    private void state(int level) {
        DATABASE.inTransaction(() -> {
            coordinator.state(partners.getFirst(), clusters, level, 0);
            coordinator.state(partners.getLast(), clusters, 0, level);
        });
    }

    private String proposed() {
        return DATABASE.inTransaction(() -> coordinator.pairings.proposal(partnership)).fingerprint();
    }

    private static String refusal(Runnable act) {
        return Refusal.of(() -> DATABASE.inTransaction(act));
    }
}
