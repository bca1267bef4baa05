package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Mail;
import eu.binome.testing.Refusal;
import eu.binome.testing.TestDatabase;

/** What nobody may do with accounts, their own or others'. */
class PeopleRefusalsIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final String PASSWORD = "a long walk along the canal";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static int people;

    private final Clock clock = Clock.systemUTC();
    private final Accounts accounts = new Accounts(DATABASE.entities());
    private final Mail mail = new Mail(DATABASE.entities(), clock);
    private final AuditTrail trail = new AuditTrail(DATABASE.entities(), new CurrentUser(), clock);
    private final Joining joining = new Joining(accounts, new OneTimeLinks(DATABASE.entities(), mail, clock), trail, clock);
    private AccountId anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = DATABASE.inTransaction(() -> accounts.add(new Account("anna" + ++people + "@town.example", "Anna", "en", "", NOW))).id();
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        Administration administration = new Administration(accounts, mail, new Anna(), new AuditNotes());
        assertEquals("security.account.own", refusal(() -> administration.close(anna)));
        assertEquals(true, DATABASE.inTransaction(() -> accounts.find(anna).orElseThrow().isActive()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \t"})
    void anAccountHasAName(String name) {
        assertEquals("security.invitation.name", refusal(() -> joining.create("new" + people + "@town.example", name, "en", PASSWORD)));
        assertEquals("security.invitation.name", refusal(() -> new OwnAccount(accounts, null, new Anna(), trail).describe(name, "en")));
    }

    @Test
    void whoContributesActsForAPartner() {
        Invitations invitations = new Invitations(accounts, null, null, joining, null, new AuditNotes(), new Scopes(DATABASE.entities()));
        assertEquals("security.invitation.partner", refusal(() -> invitations.invite(new PartnershipId(1), "new@town.example", Role.CONTRIBUTOR, Optional.empty(), "en")));
    }

    private static String refusal(Runnable act) {
        return Refusal.of(() -> DATABASE.inTransaction(act));
    }

    private final class Anna extends CurrentUser {

        @Override
        public AccountId account() {
            return anna;
        }
    }
}
