package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.binome.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PendingChangesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    private final PendingChanges changes = new PendingChanges(DATABASE.entities());

    @BeforeEach
    void forgetAll() throws SQLException {
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
            statement.execute("delete from search_pending");
        }
    }

    @Test
    void givesBackWhatWasNotedInOrder() {
        long before = newest();
        add(NOON, 7, 8);

        List<PendingChange> found = DATABASE.inTransaction(() -> changes.after(before, 10));

        assertEquals(List.of(new SearchKey("practice", 7), new SearchKey("practice", 8)), found.stream().map(PendingChange::key).toList());
        assertEquals(List.of(NOON, NOON), found.stream().map(PendingChange::touchedAt).toList());
        assertEquals(1, DATABASE.inTransaction(() -> changes.after(before, 1)).size());
        assertEquals(found.get(1).id(), newest());
    }

    @Test
    void namesTheStateAnewWhenAChangeIsCommittedLate() throws SQLException {
        add(NOON, 1);
        long position = newest();
        try (Connection late = DATABASE.connect(); Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("insert into search_pending (kind, object_id, touched_at) values ('practice', 2, '2026-03-12')");
            add(NOON, 3);
            String without = fingerprint(position);
            long highest = newest();
            late.commit();

            assertEquals(highest, newest(), "the highest id alone does not tell");
            assertNotEquals(without, fingerprint(position));
        }
    }

    @Test
    void namesTheSameStateAfterChangesThatNoVisitorCanSee() {
        long before = newest();
        String name = fingerprint(before);
        DATABASE.inTransaction(() -> changes.add("practice", List.of(4L, 5L), NOON, Sight.INSIDE));

        assertEquals(name, fingerprint(before));
        assertEquals(List.of(Sight.INSIDE, Sight.INSIDE), DATABASE.inTransaction(() -> changes.after(before, 10)).stream()
                .map(PendingChange::sight).toList());
        add(NOON, 4);
        assertNotEquals(name, fingerprint(before));
    }

    @Test
    void forgetsOldChangesButTheNewest() {
        add(NOON.minus(Duration.ofDays(8)), 1, 2);
        add(NOON.minus(Duration.ofDays(8)), 3);

        assertEquals(2, DATABASE.inTransaction(() -> changes.forget(NOON.minus(Duration.ofDays(7)))));
        assertEquals(newest(), DATABASE.inTransaction(changes::oldest));
    }

    private static void add(Instant when, long... ids) {
        DATABASE.inTransaction(() -> new PendingChanges(DATABASE.entities())
                .add("practice", Arrays.stream(ids).boxed().toList(), when, Sight.PUBLIC));
    }

    private long newest() {
        return DATABASE.inTransaction(changes::newest);
    }

    private String fingerprint(long position) {
        return new PublicChanges(DATABASE.dataSource()).fingerprintAfter(position);
    }
}
