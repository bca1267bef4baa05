package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

/** How often the lists of practices ask the database does not depend on how long they are. */
class PracticeQueriesIT {

    private static final int FEW = 3;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final PracticeFixture there = PracticeFixture.aPartnership(DATABASE);
    private final Officer karvina = there.contributorOf("Karviná", "CZ");
    private final Officer coordinator = there.somebody(Role.COORDINATOR);

    @Test
    void thePageOfAListAsksNoMoreOftenForMoreRows() {
        assertNoMoreOften(() -> coordinator.listing().page(there.partnership, PracticeFixture.EVERYTHING, 200));
    }

    @Test
    void theCatalogueAsksNoMoreOftenForMorePractices() {
        assertNoMoreOften(() -> {
            List<PracticeSummary> all = coordinator.catalogue().ofPartnership(there.partnership, EnumSet.allOf(PracticeStatus.class));
            coordinator.catalogue().findAll(all.stream().map(PracticeSummary::id).toList());
        });
    }

    @Test
    void tasksAndProgressAskNoMoreOftenForMorePractices() {
        assertNoMoreOften(() -> {
            karvina.tasks().waitingFor(karvina.user().account(), there.partnership.value());
            coordinator.tasks().waitingFor(coordinator.user().account(), there.partnership.value());
            new PracticeProgressSource(DATABASE.entities(), there.directory).progress(there.partnership.value());
        });
    }

    private void assertNoMoreOften(Runnable read) {
        describe(FEW);
        long few = DATABASE.statementsOf(read);
        describe(3 * FEW);
        assertEquals(few, DATABASE.statementsOf(read));
    }

    private void describe(int practices) {
        IntStream.range(0, practices).forEach(i -> there.accepted(karvina, "Practice " + i));
    }
}
