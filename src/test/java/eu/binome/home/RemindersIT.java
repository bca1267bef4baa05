package eu.binome.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import eu.binome.notification.PartnerProgress;
import eu.binome.notification.ProgressSource;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipFixture;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.partnership.Station;
import eu.binome.platform.Localized;
import eu.binome.platform.Mail;
import eu.binome.platform.Problem;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import eu.binome.security.AccountId;
import eu.binome.security.Addressee;
import eu.binome.security.AddresseeDirectory;
import eu.binome.security.AuditNotes;
import eu.binome.security.MemberRow;
import eu.binome.security.Members;
import eu.binome.security.Role;
import eu.binome.security.ScopedId;
import eu.binome.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RemindersIT {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final PartnershipFixture partnerships = new PartnershipFixture(DATABASE);
    private final PartnershipId partnership = partnerships.partnership();
    private final List<PartnerId> partners = partnerships.partners(partnership, "Wigan", "Karvina");
    private final List<String> mails = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();

    @Test
    void remindsAPartnerOnceADay() {
        assertEquals(1, remind(NOON, 0));
        Problem again = assertThrows(Problem.class, () -> remind(NOON.plusSeconds(3_600), 0));
        assertEquals("home.remind.today", again.code());
        assertEquals(1, mails.size());
        assertEquals(1, remind(NOON.plusSeconds(86_400), 0));
    }

    @Test
    void passesOverWhoWasRemindedTodayWhenItRemindsAll() {
        remind(NOON, 0);
        assertEquals(1, DATABASE.<Integer>inTransaction(() -> reminders(NOON).remindAll(partnership)));
        assertEquals(0, DATABASE.<Integer>inTransaction(() -> reminders(NOON).remindAll(partnership)));
        assertEquals(2, mails.size());
    }

    @Test
    void saysSinceWhenAndWhereInTheReceiversLanguageAndRemembersTheDay() {
        remind(NOON, 0);
        assertTrue(bodies.getFirst().contains("0 sur 3\u00a0; le dernier jour était le 21 novembre 2025\n  "), bodies.getFirst());
        assertTrue(bodies.getFirst().contains("/pairing/needs?partner=" + partners.get(0).value()), bodies.getFirst());
        assertEquals(Map.of(partners.get(0), LocalDate.of(2026, 11, 21)),
                DATABASE.<Map<PartnerId, LocalDate>>inTransaction(() -> reminders(NOON).lastDays(partnership)));
    }

    @Test
    void namesThePracticesThatWereNotHandedIn() {
        DATABASE.inTransaction(() -> {
            PartnerSummary karvina = partnerships.directory().partners(partnership).getFirst();
            new ReminderLetters(new LateForAYear(partnerships.directory()), new OneDraft(), new Outbox()).write(
                    new Addressee("Jan", "j@x.example", Locale.ENGLISH), partnership,
                    new ProgressRow(karvina, List.of(new ProgressCell(Station.IDENTIFY, Standing.LATE, 0, 1))));
        });
        assertTrue(bodies.getFirst().contains("  - Enterprise nursery\n"), bodies.getFirst());
        assertTrue(bodies.getFirst().contains("/practice/practice?id=77"), bodies.getFirst());
    }

    private int remind(Instant now, int partner) {
        return DATABASE.<Integer>inTransaction(() -> reminders(now).remind(partnership, partners.get(partner)));
    }

    private Reminders reminders(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        PartnershipDirectory directory = new LateForAYear(partnerships.directory());
        ProgressSource nothingDone = id -> partners.stream().map(p -> new PartnerProgress(p.value(), Station.GRID.name(), 0, 3)).toList();
        return new Reminders(new Follow(List.of(nothingDone), directory, clock), new OneEach(), new Addresses(),
                new ReminderLetters(directory, new PracticeCatalogue() {
                }, new Outbox()), new ReminderLog(DATABASE.entities(), clock), new AuditNotes());
    }

    /** A partnership whose grid should have been there for a year. */
    private static final class LateForAYear extends PartnershipDirectory {

        private final PartnershipDirectory real;

        LateForAYear(PartnershipDirectory real) {
            this.real = real;
        }

        @Override
        public PartnershipSummary of(PartnershipId id) {
            return real.of(id);
        }

        @Override
        public List<PartnerSummary> partners(PartnershipId id) {
            return real.partners(id);
        }

        @Override
        public List<PhaseSummary> phases(PartnershipId id) {
            return List.of(new PhaseSummary(Station.GRID, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 11, 21)));
        }
    }

    /** One officer for each partner. */
    private static final class OneEach extends Members {

        @Override
        public List<MemberRow> actingFor(ScopedId partnership, long partnerId) {
            return List.of(new MemberRow(1, new AccountId(partnerId), "Jan", "jan@example.eu", Role.CONTRIBUTOR, Optional.of(partnerId)));
        }
    }

    private static final class Addresses extends AddresseeDirectory {

        @Override
        public Optional<Addressee> find(AccountId id) {
            return Optional.of(new Addressee("Jan", "jan" + id.value() + "@example.eu", Locale.FRENCH));
        }
    }

    /** Karvina, the first by name, has one draft. */
    private final class OneDraft extends PracticeCatalogue {

        @Override
        public List<PracticeSummary> ofPartnership(PartnershipId id, Set<PracticeStatus> statuses) {
            return List.of(new PracticeSummary(new PracticeId(77), id, partners.get(1), Optional.empty(), PracticeStatus.DRAFT, "en",
                    Localized.of("en", "Enterprise nursery"), Localized.empty()));
        }
    }

    /** Keeps who was written to. */
    private final class Outbox extends Mail {

        @Override
        public void queue(String recipient, String subject, String body) {
            mails.add(recipient);
            bodies.add(body);
        }
    }
}
