package eu.binome.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.testing.TestDatabase;

/** How often guides ask the database does not depend on how many guides, practices, texts and editions there are. */
class GuideQueriesIT {

    private static final int MORE = 3;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final GuideDesk desk = new GuideDesk(DATABASE);

    @BeforeEach
    void onePrintedGuide() {
        desk.printed(desk.composed("First"));
    }

    @Test
    void theListAsksNoMoreOftenForMoreGuides() {
        assertNoMoreOften(() -> desk.reading.guides(desk.rows.partnership()));
    }

    @Test
    void progressAsksNoMoreOftenForMoreGuides() {
        assertNoMoreOften(() -> desk.progress.progress(desk.rows.partnership().value()));
    }

    @Test
    void tasksAskNoMoreOftenForMoreGuidesThatWaitForPublication() {
        assertNoMoreOften(desk::tasks);
    }

    @Test
    void aGuideAsksNoMoreOftenForMorePractices() {
        GuideId empty = desk.begin();
        GuideId full = desk.composed("Full");
        assertEquals(DATABASE.statementsOf(() -> desk.reading.guide(empty)), DATABASE.statementsOf(() -> desk.reading.guide(full)));
    }

    private void assertNoMoreOften(Runnable read) {
        long few = DATABASE.statementsOf(read);
        for (int i = 0; i < MORE; i++) {
            desk.printed(desk.composed("Another " + i));
        }
        assertEquals(few, DATABASE.statementsOf(read));
    }
}
