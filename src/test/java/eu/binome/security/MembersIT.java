package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.Mail;
import eu.binome.platform.Problem;
import eu.binome.security.OneTimeLink.Purpose;
import eu.binome.testing.TestDatabase;

/** A partnership never loses its last coordinator, and nobody acts for two organisations in it. */
class MembersIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static int number;

    private final Accounts accounts = new Accounts(DATABASE.entities());
    private final Members members = new Members(DATABASE.entities(), accounts, new CurrentUser(), Clock.systemUTC(), new AuditNotes(),
            new OneTimeLinks(DATABASE.entities(), new Mail(DATABASE.entities(), Clock.systemUTC()), Clock.systemUTC()));
    private final Mail mail = new Mail(DATABASE.entities(), Clock.systemUTC());
    private final OneTimeLinks links = new OneTimeLinks(DATABASE.entities(), mail, Clock.systemUTC());
    private final Joining joining = new Joining(accounts, links, new AuditTrail(DATABASE.entities(), new CurrentUser(), Clock.systemUTC()),
            Clock.systemUTC());
    private Place partnership;
    private Account anna;
    private Account john;

    @BeforeEach
    void twoCoordinate() {
        partnership = new Place(++number, "partnership");
        DATABASE.inTransaction(() -> {
            sql("insert into partnership (id, slug, acronym, starts_on, ends_on, created_at) values (" + number + ", 'p" + number
                    + "', 'P', '2010-01-01', '2012-12-31', '2010-01-01')");
            sql("insert into partner (id, partnership_id, name, country, languages) values (" + number * 10 + ", " + number + ", 'A', 'FR', 'fr')");
            sql("insert into partner (id, partnership_id, name, country, languages) values (" + (number * 10 + 1) + ", " + number
                    + ", 'B', 'FR', 'fr')");
            anna = coordinator("anna");
            john = coordinator("john");
        });
    }

    @Test
    void twoWhoRemoveEachOtherAtOnceLeaveOne() {
        CompletableFuture<Void> second = DATABASE.inTransaction(() -> {
            members.remove(partnership, membershipOf(john));
            DATABASE.entities().flush();
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(
                    () -> DATABASE.inTransaction(() -> members.remove(partnership, membershipOf(anna))));
            assertThrows(TimeoutException.class, () -> waiting.get(1, TimeUnit.SECONDS), "the second waits for the first");
            return waiting;
        });
        ExecutionException refused = assertThrows(ExecutionException.class, () -> second.get(20, TimeUnit.SECONDS));
        assertEquals("security.member.last", ((Problem) refused.getCause()).code());
    }

    @Test
    void whoWasRemovedDoesNotComeBackByAnInvitationThatIsStillOpen() {
        join(john, Role.READER, number * 10L);
        String token = Tokens.fresh();
        DATABASE.inTransaction(() -> {
            links.add(token, Purpose.INVITE_MEMBER, john.email(), Duration.ofDays(1)).into(partnership.value(), Role.EXPERT, Optional.empty());
        });
        List<Long> memberships = DATABASE.inTransaction(() -> members.of(partnership)).stream().filter(row -> row.email().equals(john.email()))
                .map(MemberRow::membershipId).toList();
        assertFalse(DATABASE.<Boolean>inTransaction(() -> members.remove(partnership, memberships.getFirst())), "one role is left");
        assertTrue(DATABASE.<Boolean>inTransaction(() -> members.remove(partnership, memberships.getLast())));
        assertThrows(Problem.class, () -> DATABASE.inTransaction(() -> links.usable(token)));
    }

    @Test
    void theAccountOfALastCoordinatorIsNotClosed() {
        Administration administration = new Administration(accounts, mail, new Somebody(), new AuditNotes());
        DATABASE.inTransaction(() -> administration.close(john.id()));
        Problem refused = assertThrows(Problem.class, () -> DATABASE.inTransaction(() -> administration.close(anna.id())));
        assertEquals("security.account.lastCoordinator", refused.code());
    }

    @Test
    void aLaterInvitationGivesTheOrganisationThatWasMissing() {
        join(anna, Role.COORDINATOR, number * 10L);
        assertEquals(Optional.of(number * 10L), DATABASE.inTransaction(() -> accounts.membershipsOf(anna.id())).getFirst().partnerId());
    }

    @Test
    void nobodyActsForTwoOrganisationsOfAPartnership() {
        join(anna, Role.CONTRIBUTOR, number * 10L);
        Problem refused = assertThrows(Problem.class, () -> join(anna, Role.EXPERT, number * 10L + 1));
        assertEquals("security.invitation.otherPartner", refused.code());
    }

    private void join(Account account, Role role, long partner) {
        DATABASE.inTransaction(() -> {
            OneTimeLink link = links.add(Tokens.fresh(), Purpose.INVITE_MEMBER, account.email(), Duration.ofDays(1))
                    .into(partnership.value(), role, Optional.of(partner));
            joining.enter(link, accounts.find(account.id()).orElseThrow());
        });
    }

    private Account coordinator(String name) {
        Account account = accounts.add(new Account(name + number + "@x.example", name, "en", "", NOW));
        accounts.add(new Membership(account.id(), partnership.value(), Role.COORDINATOR, Optional.empty(), NOW));
        return account;
    }

    private long membershipOf(Account account) {
        return ((Number) DATABASE.entities().createNativeQuery("select id from membership where account_id = ?1")
                .setParameter(1, account.id().value()).getSingleResult()).longValue();
    }

    private static void sql(String change) {
        DATABASE.entities().createNativeQuery(change).executeUpdate();
    }

    private record Place(long value, String table) implements ScopedId {

        @Override
        public String scopeColumn() {
            return "id";
        }
    }

    private static final class Somebody extends CurrentUser {

        @Override
        public AccountId account() {
            return new AccountId(0);
        }
    }
}
