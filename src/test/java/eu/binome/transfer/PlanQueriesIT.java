package eu.binome.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.testing.TestDatabase;

/** How often the pages with plans ask the database does not depend on how many plans, rows and practices there are. */
class PlanQueriesIT {

    private static final int MORE = 3;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private TransferFixture fixture;
    private TransferFixture.Desk claire;
    private TransferFixture.Desk ann;

    @BeforeEach
    void twoPlansWithARowEach() {
        fixture = new TransferFixture(DATABASE);
        claire = fixture.as(fixture.coordinator());
        ann = fixture.as(fixture.officerOf(fixture.wigan, "Ann"));
        make();
        step();
    }

    @Test
    void theListAsksNoMoreOftenForMorePlans() {
        Runnable list = () -> claire.reading.plans(fixture.partnership);
        long few = DATABASE.statementsOf(list);
        makeMore();
        assertEquals(few, DATABASE.statementsOf(list));
    }

    @Test
    void progressAndTasksAskNoMoreOftenForMorePlans() {
        Runnable home = () -> {
            claire.progress.progress(fixture.partnership.value());
            ann.waiting();
        };
        long few = DATABASE.statementsOf(home);
        makeMore();
        assertEquals(few, DATABASE.statementsOf(home));
    }

    @Test
    void aPlanAsksNoMoreOftenForMoreRows() {
        TransferPlanId id = claire.planOf(fixture.wigan).summary().id();
        long few = DATABASE.statementsOf(() -> claire.reading.plan(id));
        for (int i = 0; i < MORE; i++) {
            step();
        }
        assertEquals(few, DATABASE.statementsOf(() -> claire.reading.plan(id)));
    }

    private void makeMore() {
        for (int i = 0; i < MORE; i++) {
            fixture.anotherBinome("One " + i, "Other " + i);
        }
        make();
        assertEquals(2 + 2 * MORE, DATABASE.inTransaction(() -> claire.reading.plans(fixture.partnership)).size());
    }

    private void make() {
        DATABASE.inTransaction(() -> claire.start.makeMissing(fixture.partnership));
    }

    private void step() {
        ann.add(fixture.wigan, SectionName.ACTIONS, Map.of("title", "A step"));
    }
}
