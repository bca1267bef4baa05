package eu.binome.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import eu.binome.pairing.PairingFixture.Person;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipFixture;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How often the grid and the pairing ask the database does not depend on how many partners and topics there are. */
class PairingQueriesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final PartnershipFixture partnerships = new PartnershipFixture(DATABASE);
    private final PairingFixture coordinator = new PairingFixture(DATABASE, Person.coordinator());
    private final PartnershipId partnership = partnerships.partnership();
    private final ThemeId theme = partnerships.theme(partnership, "T1");
    private final List<PartnerId> partners = new ArrayList<>();
    private final List<TopicId> topics = new ArrayList<>();

    @Test
    void gridAndProposalAskNoMoreOftenForMorePartnersAndTopics() {
        Runnable pages = () -> {
            coordinator.reading.overview(partnership);
            coordinator.pairings.proposal(partnership);
        };
        assertNoMoreOften(pages);
    }

    @Test
    void theFormOfAPartnerAsksNoMoreOftenForMoreTopics() {
        grow(2);
        long few = DATABASE.statementsOf(() -> coordinator.reading.sheet(partners.getFirst()));
        grow(6);
        assertEquals(few, DATABASE.statementsOf(() -> coordinator.reading.sheet(partners.getFirst())));
    }

    @Test
    void confirmedBinomesProgressAndTasksAskNoMoreOftenForMoreOfThem() {
        Runnable home = () -> {
            coordinator.confirmed.of(partnership);
            coordinator.progress.progress(partnership.value());
            coordinator.tasks.waitingFor(Person.coordinator().account(), partnership.value());
        };
        grow(2);
        confirm();
        long few = DATABASE.statementsOf(home);
        DATABASE.inTransaction(() -> coordinator.deciding.reopen(partnership, "More partners"));
        grow(6);
        confirm();
        assertEquals(few, DATABASE.statementsOf(home));
    }

    private void assertNoMoreOften(Runnable read) {
        grow(2);
        long few = DATABASE.statementsOf(read);
        grow(6);
        assertEquals(few, DATABASE.statementsOf(read));
    }

    private void confirm() {
        String seen = DATABASE.inTransaction(() -> coordinator.pairings.proposal(partnership)).fingerprint();
        DATABASE.inTransaction(() -> coordinator.deciding.confirm(partnership, seen));
    }

    /** More partners and as many topics, with all levels stated. */
    private void grow(int more) {
        for (int i = 0; i < more; i++) {
            String name = "n" + partners.size();
            partners.addAll(partnerships.partners(partnership, name));
            topics.add(DATABASE.inTransaction(() -> coordinator.topic(partnership, theme, name)));
        }
        DATABASE.inTransaction(() -> partners.forEach(partner -> topics.forEach(topic -> coordinator.state(partner, topic,
                (int) (partner.value() + topic.value()) % 6, (int) (partner.value() * topic.value()) % 6))));
    }
}
