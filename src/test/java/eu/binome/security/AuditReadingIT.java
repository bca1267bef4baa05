package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.testing.TestDatabase;

class AuditReadingIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final AuditReading reading = new AuditReading(DATABASE.entities());

    @BeforeEach
    void twoLinesAroundMidnightInBrussels() {
        DATABASE.inTransaction(() -> {
            DATABASE.entities().createNativeQuery("delete from audit_line").executeUpdate();
            line("2026-11-20 22:59:59", "before_midnight");
            line("2026-11-20 23:00:00", "after midnight, 100% and \\\\ more");
        });
    }

    @Test
    void daysAreThoseOfBrussels() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertEquals(List.of("after midnight, 100% and \\ more"), who(new AuditFilter(Optional.empty(), Optional.empty(), Optional.of(day),
                Optional.of(day))));
        assertEquals(List.of("before_midnight"), who(new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(day.minusDays(1)))));
    }

    @Test
    void signsInNamesStandForThemselves() {
        assertEquals(List.of("before_midnight"), named("_"));
        assertEquals(List.of("after midnight, 100% and \\ more"), named("%"));
        assertEquals(List.of("after midnight, 100% and \\ more"), named("\\"));
    }

    private List<String> named(String part) {
        return who(new AuditFilter(Optional.of(part), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private List<String> who(AuditFilter filter) {
        return DATABASE.inTransaction(() -> reading.lines(new Place(1), filter, Long.MAX_VALUE)).stream().map(AuditLine::who).toList();
    }

    private static void line(String at, String who) {
        DATABASE.entities().createNativeQuery("insert into audit_line (occurred_at, account_name, partnership_id, action, changes, request_id)"
                + " values ('" + at + "', '" + who + "', 1, 'A.b', '[]', 'x')").executeUpdate();
    }

    private record Place(long value) implements ScopedId {

        @Override
        public String table() {
            return "partnership";
        }
    }
}
