package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipFixture;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Mail;
import eu.binome.testing.TestDatabase;

class OpenInvitationsIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final String JAN = "jan@karvina.example";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final PartnershipId partnership = new PartnershipFixture(DATABASE).partnership();
    private final Mail mail = new Mail(DATABASE.entities(), CLOCK);
    private final OneTimeLinks links = new OneTimeLinks(DATABASE.entities(), mail, CLOCK);
    private final Scopes scopes = new Scopes(DATABASE.entities());
    private final Accounts accounts = new Accounts(DATABASE.entities());
    private final LinkLetters letters = new LinkLetters(links, mail, scopes, new Claire());
    private final OpenInvitations open = new OpenInvitations(links, letters, new AuditNotes());
    private final Invitations invitations = new Invitations(accounts, links, letters,
            new Joining(accounts, links, new AuditTrail(DATABASE.entities(), new CurrentUser(), CLOCK), CLOCK), null, new AuditNotes(), scopes);

    @Test
    void theMailSaysWhoInvitesToWhatAsWhatUntilWhen() {
        String body = invite(Locale.FRENCH);
        assertTrue(body.contains("Claire vous invite à travailler dans le partenariat IT sur Binôme. Votre rôle\u00a0: Lecture."), body);
        assertTrue(body.contains("jusqu’au " + lastDay().format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH))), body);
    }

    @Test
    void theOldLinkIsVoidOnceAnInvitationIsSentAgainOrRepeated() {
        String first = token(invite(Locale.ENGLISH));
        in(() -> open.resend(partnership, listed().getFirst().link()));
        assertEquals(List.of(JAN + " READER Claire " + lastDay()), lines());
        assertFalse(usable(first));
        invite(Locale.ENGLISH);
        assertEquals(1, lines().size());
    }

    @Test
    void aWithdrawnInvitationIsListedNoMoreAndLetsNobodyIn() {
        String token = token(invite(Locale.ENGLISH));
        in(() -> open.withdraw(partnership, listed().getFirst().link()));
        assertEquals(List.of(), lines());
        assertFalse(usable(token));
        assertFalse(in(() -> invitations.isIn(token)));
    }

    @Test
    void anOrganisationHasPeopleAsSoonAsSomebodyIsInvitedForIt() {
        PartnerId bled = new PartnershipFixture(DATABASE).partners(partnership, "Bled").getFirst();
        AddresseeDirectory people = new AddresseeDirectory(accounts, links);
        in(() -> {
            letters.inviteMember(JAN, Locale.ENGLISH, partnership, Role.CONTRIBUTOR, Optional.of(bled.value()));
            return JAN;
        });
        assertEquals(Set.of(bled.value()), in(() -> people.organisationsWithPeople(partnership.value())));
        assertEquals(1, in(() -> people.peopleOf(partnership.value())));
        in(() -> open.withdraw(partnership, listed().getFirst().link()));
        assertEquals(Set.of(), in(() -> people.organisationsWithPeople(partnership.value())));
        assertEquals(0, in(() -> people.peopleOf(partnership.value())));
    }

    @Test
    void aUsedLinkKnowsThatItsReceiverIsIn() {
        String token = token(invite(Locale.ENGLISH));
        OneTimeLink link = in(() -> links.usable(token));
        in(() -> {
            OneTimeLink own = links.usable(token);
            Account account = accounts.add(new Account(JAN, "Jan", "en", "", CLOCK.instant()));
            accounts.add(own.membershipOf(account.id(), CLOCK.instant()).orElseThrow());
            links.use(own);
            return account;
        });
        assertEquals(JAN, link.email());
        assertTrue(in(() -> invitations.isIn(token)));
    }

    private String invite(Locale locale) {
        return in(() -> {
            letters.inviteMember(JAN, locale, partnership, Role.READER, Optional.empty());
            DATABASE.entities().flush();
            return DATABASE.entities().createNativeQuery("select body from mail_message where recipient = ?1 and body <> '' order by id desc limit 1")
                    .setParameter(1, JAN).getSingleResult().toString();
        });
    }

    private List<OpenInvitation> listed() {
        return in(() -> open.of(partnership));
    }

    private List<String> lines() {
        return listed().stream().map(row -> row.email() + " " + row.role() + " " + row.inviter() + " " + row.lastDay()).toList();
    }

    private LocalDate lastDay() {
        return listed().getFirst().lastDay();
    }

    private boolean usable(String token) {
        return in(() -> links.known(token).filter(link -> link.isUsable(CLOCK.instant())).isPresent());
    }

    private static String token(String body) {
        Matcher matcher = Pattern.compile("token=([^&\\s]+)").matcher(body);
        assertTrue(matcher.find(), body);
        return matcher.group(1);
    }

    private static <T> T in(Supplier<T> act) {
        return DATABASE.inTransaction(act);
    }

    /** Who invites. */
    private static final class Claire extends CurrentUser {

        @Override
        public String getName() {
            return "Claire";
        }
    }
}
