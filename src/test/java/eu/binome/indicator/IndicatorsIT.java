package eu.binome.indicator;

import static eu.binome.indicator.IndicatorFixture.counting;
import static eu.binome.indicator.IndicatorFixture.policies;
import static eu.binome.indicator.IndicatorFixture.practices;
import static eu.binome.indicator.IndicatorFixture.seminar;
import static eu.binome.indicator.IndicatorFixture.target;
import static eu.binome.indicator.IndicatorFixture.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.Conflict;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.testing.TestDatabase;

class IndicatorsIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final AtomicLong PARTNERSHIPS = new AtomicLong();

    private final Indicators indicators = new Indicators(DATABASE.entities(), Clock.systemUTC(), new AuditNotes());
    private final RecordedEvents events = new RecordedEvents(DATABASE.entities(), Clock.systemUTC(), new AuditNotes());
    private final EventCounters eventCounters = new EventCounters(DATABASE.entities());
    private final IndicatorReport report = new IndicatorReport(DATABASE.entities(),
            List.of(counting("PRACTICES_IDENTIFIED", 31), eventCounters.participants(), eventCounters.interregional()));
    private final IndicatorScope prospects = new IndicatorScope(PARTNERSHIPS.incrementAndGet());

    @BeforeEach
    void aPartnership() throws SQLException {
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO partnership (id, slug, acronym, starts_on, ends_on, created_at) VALUES (" + prospects.value()
                    + ", 'p" + prospects.value() + "', 'P', '2010-01-01', '2012-12-31', '2010-01-01')");
        }
    }

    @Test
    void reportsTargetAndAchievedSideBySide() {
        IndicatorId id = DATABASE.inTransaction(() -> indicators.define(prospects, practices(target("2010-01-01", "2012-12-31", "40"))));
        DATABASE.inTransaction(() -> indicators.record(id, typed("2011-05-02", "2")));
        IndicatorLine line = lines().getFirst();
        assertEquals("Bonnes pratiques repérées", line.name().in("fr"));
        assertEquals("practices", line.unit().in("hu"));
        assertEquals(Optional.of(82), line.achievement().percent());
        assertEquals(new BigDecimal("33.00"), line.achievement().achieved());
        assertEquals(1, line.typed().size());
    }

    @Test
    void keepsTypedValuesWhenTheTargetChanges() {
        IndicatorId id = DATABASE.inTransaction(() -> indicators.define(prospects, practices(target("2010-01-01", "2012-12-31", "40"))));
        DATABASE.inTransaction(() -> indicators.record(id, typed("2011-05-02", "2")));
        String seen = DATABASE.inTransaction(() -> indicators.mark(id));
        DATABASE.inTransaction(() -> indicators.change(id, practices(target("2010-01-01", "2010-12-31", "10"), target("2011-01-01", "2012-12-31", "20")), seen));
        assertThrows(Conflict.class, () -> DATABASE.inTransaction(() -> indicators.change(id, policies(), seen)));
        Achievement achievement = lines().getFirst().achievement();
        assertEquals(Optional.of(new BigDecimal("30.00")), achievement.target());
        assertEquals(new BigDecimal("2.00"), achievement.measuredIn(achievement.targets().getLast()));
    }

    @Test
    void takesATypedValueBack() {
        IndicatorId id = DATABASE.inTransaction(() -> indicators.define(prospects, policies()));
        MeasurementId typed = DATABASE.inTransaction(() -> indicators.record(id, typed("2011-05-02", "2")));
        DATABASE.inTransaction(() -> indicators.takeBack(typed));
        assertEquals(BigDecimal.ZERO, lines().getFirst().achievement().achieved());
    }

    @Test
    void refusesTheSameCodeTwice() {
        DATABASE.inTransaction(() -> indicators.define(prospects, policies()));
        Problem problem = assertThrows(Problem.class, () -> DATABASE.inTransaction(() -> indicators.define(prospects, policies())));
        assertEquals("indicator.form.twice", problem.code());
    }

    @Test
    void removesAnIndicatorWithEverythingTypedForIt() {
        IndicatorId id = DATABASE.inTransaction(() -> indicators.define(prospects, practices(target("2010-01-01", "2012-12-31", "40"))));
        DATABASE.inTransaction(() -> indicators.record(id, typed("2011-05-02", "2")));
        DATABASE.inTransaction(() -> indicators.remove(id));
        assertEquals(List.of(), lines());
    }

    @Test
    void countsMeetingsAndThePeopleWhoCame() {
        DATABASE.inTransaction(() -> events.add(prospects, seminar("2010-10-01", 70)));
        DATABASE.inTransaction(() -> events.add(prospects, seminar("2011-10-01", 64)));
        assertEquals(BigDecimal.valueOf(2), DATABASE.inTransaction(() -> eventCounters.interregional().count(prospects.value())));
        assertEquals(BigDecimal.valueOf(134), DATABASE.inTransaction(() -> eventCounters.participants().count(prospects.value())));
        assertEquals(BigDecimal.ZERO, DATABASE.inTransaction(() -> eventCounters.steering().count(prospects.value())));
        EventRow newest = DATABASE.inTransaction(() -> events.of(prospects)).getFirst();
        assertEquals(seminar("2011-10-01", 64), newest.event());
        DATABASE.inTransaction(() -> events.remove(newest.id()));
        assertEquals(1, DATABASE.inTransaction(() -> events.of(prospects)).size());
    }

    @Test
    void countsNobodyWhereNoMeetingWasHeld() {
        assertEquals(BigDecimal.ZERO, DATABASE.inTransaction(() -> eventCounters.participants().count(prospects.value())));
    }

    private List<IndicatorLine> lines() {
        return DATABASE.inTransaction(() -> report.lines(prospects));
    }
}
