package eu.binome.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipFixture;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.FieldChanges;
import eu.binome.security.AccountId;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Role;
import eu.binome.testing.Listener;
import eu.binome.testing.StandingOf;
import eu.binome.testing.TestDatabase;

/**
 * The services of the module on a real database, in the hands of one person, behind the door.
 */
final class PairingFixture {

    static final Instant NOW = Instant.parse("2026-03-12T16:00:00Z");

    final List<PartnershipId> announced = new ArrayList<>();
    final List<String> noted = new ArrayList<>();
    final NeedsReading reading;
    final NeedsStating stating;
    final TopicEditing topics;
    final PairingRuling ruling;
    final PairingDeciding deciding;
    final PairingReading pairings;
    final ConfirmedBinomes confirmed;
    final StatedNeeds needs;
    final PairingProgressSource progress;
    final PairingTaskSource tasks;

    PairingFixture(TestDatabase database, Person person) {
        var directory = new PartnershipFixture(database).directory();
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var notes = new AuditNotes() {
            @Override
            public void changed(String field, String from, String to) {
                if (!from.equals(to)) {
                    noted.add(field + ": " + from + " > " + to);
                }
            }
        };
        var rows = new GridTopics(database.entities());
        var sheets = new NeedsSheets(database.entities());
        var binomes = new Binomes(database.entities());
        var book = new PairingRuleBook(database.entities());
        var access = new GridAccess(database.entities(), person);
        reading = new NeedsReading(directory, rows, sheets, access);
        stating = new NeedsStating(access, rows, sheets, person, clock, notes);
        topics = new TopicEditing(rows, directory, notes);
        ruling = new PairingRuling(book, binomes, directory, notes);
        var desk = new PairingDesk(reading, sheets, book, directory);
        deciding = new PairingDeciding(desk, binomes, person, clock, notes, new Listener<BinomesConfirmed>(event -> announced.add(event.partnership())));
        pairings = new PairingReading(desk, binomes, book);
        confirmed = new ConfirmedBinomes(binomes);
        needs = new StatedNeeds(sheets, reading);
        progress = new PairingProgressSource(directory, rows, sheets, binomes);
        tasks = new PairingTaskSource(progress, binomes, directory, new StandingOf(person), clock);
    }

    /** Names of a topic in two languages. */
    TopicId topic(PartnershipId partnership, ThemeId theme, String name) {
        return topics.add(partnership, theme, Map.of("en", name, "fr", name + " (fr)"));
    }

    /** States both levels of one topic, as the form does. */
    void state(PartnerId partner, TopicId topic, int resource, int need) {
        String field = "t" + topic.value();
        StatementDetail now = reading.sheet(partner).statements().stream().filter(s -> s.topic().id().equals(topic)).findFirst().orElseThrow();
        stating.save(partner, new FieldChanges(Map.of(field + "-resource", String.valueOf(resource), field + "-need", String.valueOf(need)),
                Map.of(field + "-resource", now.resource(), field + "-need", now.need())));
    }

    /** Somebody with one role in all partnerships, for one organisation or for none. */
    static final class Person extends CurrentUser {

        private final String name;
        private final Role role;
        private final Optional<PartnerId> partner;

        Person(String name, Role role, Optional<PartnerId> partner) {
            this.name = name;
            this.role = role;
            this.partner = partner;
        }

        static Person coordinator() {
            return new Person("Claire", Role.COORDINATOR, Optional.empty());
        }

        static Person officerOf(PartnerId partner) {
            return new Person("Jan", Role.CONTRIBUTOR, Optional.of(partner));
        }

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public AccountId account() {
            return new AccountId(1);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<Role> rolesIn(long partnershipId) {
            return EnumSet.of(role);
        }

        @Override
        public Optional<Long> partnerIn(long partnershipId) {
            return partner.map(PartnerId::value);
        }
    }
}
