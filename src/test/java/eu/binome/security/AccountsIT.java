package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.binome.platform.Mail;
import eu.binome.platform.OutboxRow;
import eu.binome.platform.Problem;
import eu.binome.platform.Texts;
import eu.binome.security.OneTimeLink.Purpose;
import eu.binome.testing.TestDatabase;

class AccountsIT {

    private static final String PASSWORD = "correct horse battery";
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static int people;

    private String anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = "anna" + people++ + "@wigan.example";
        DATABASE.inTransaction(() -> {
            accounts().add(new Account(anna, "Anna", "en", Passwords.hash(PASSWORD), NOW));
        });
    }

    @Test
    void signsInWithAddressInAnyCaseAndPassword() {
        SignedIn signedIn = signIn(at(NOW), anna.toUpperCase(Locale.ROOT), PASSWORD, "192.0.2.1");
        assertEquals(NOW.toEpochMilli(), signedIn.sinceEpochMillis());
    }

    @Test
    void signingInDoesNotWaitForWhoHoldsTheAccount() {
        SignedIn meanwhile = DATABASE.inTransaction(() -> {
            DATABASE.entities().createNativeQuery("select name from account where email = ?1 lock in share mode").setParameter(1, anna).getSingleResult();
            return CompletableFuture.supplyAsync(() -> signIn(at(NOW), anna, PASSWORD, "192.0.2.60")).join();
        });
        assertEquals(NOW.toEpochMilli(), meanwhile.sinceEpochMillis());
        assertEquals(Optional.empty(), lastSignIn());
        signIn(at(NOW), anna, PASSWORD, "192.0.2.60");
        assertEquals(Optional.of(NOW), lastSignIn());
    }

    private Optional<Instant> lastSignIn() {
        return DATABASE.inTransaction(() -> accounts().byEmail(anna).orElseThrow().lastSignInAt());
    }

    @Test
    void answersTheSameWhicheverHalfIsWrong() {
        assertEquals("security.signIn.wrong", refusal(() -> signIn(at(NOW), anna, "wrong password", "192.0.2.2")));
        assertEquals("security.signIn.wrong", refusal(() -> signIn(at(NOW), "nobody@x.example", PASSWORD, "192.0.2.2")));
    }

    @Test
    void makesAnAccountWaitAfterFiveFailuresEvenWithTheRightPassword() {
        failFiveTimes(anna);
        assertEquals("security.signIn.wait", refusal(() -> signIn(at(NOW), anna, PASSWORD, here())));
        signIn(at(NOW.plus(Duration.ofMinutes(16))), anna, PASSWORD, here());
    }

    @Test
    void locksNobodyOutElsewhereWithFiveWrongPasswords() {
        failFiveTimes(anna);
        signIn(at(NOW), anna, PASSWORD, "192.0.2.4");
        assertEquals("security.signIn.wait", refusal(() -> signIn(at(NOW), anna, PASSWORD, here())), "there they go on waiting");
    }

    @Test
    void makesAnAccountWaitEverywhereAfterFiftyFailuresFromManyAddresses() {
        DATABASE.inTransaction(() -> {
            for (int i = 0; i < 50; i++) {
                throttle(at(NOW)).enter(anna, "192.0.3." + i);
            }
        });
        assertEquals("security.signIn.wait", refusal(() -> signIn(at(NOW), anna, PASSWORD, "192.0.2.4")));
    }

    @Test
    void aNewPasswordLetsItsOwnerInAtOnceWhereverTheyWaited() {
        failFiveTimes(anna);
        DATABASE.inTransaction(() -> reset(at(NOW)).ask(anna, here()));
        String link = tokenIn(mailsTo(anna).getFirst().body());
        DATABASE.inTransaction(() -> reset(at(NOW)).reset(link, "another good password"));
        signIn(at(NOW), anna, "another good password", here());
    }

    @Test
    void makesAnUnknownAccountWaitJustTheSame() {
        failFiveTimes("nobody" + people + "@x.example");
        assertEquals("security.signIn.wait", refusal(() -> signIn(at(NOW), "nobody" + people + "@x.example", PASSWORD, here())));
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s ", "\u200b%s", "%s\u00ad", "\u00e0%s"})
    void noOtherSpellingIsAFreshCounterOfTheSameAccount(String spelling) {
        failFiveTimes(anna);
        String other = spelling.formatted(anna).replace("\u00e0a", "\u00e0");
        String answer = refusal(() -> signIn(at(NOW), other, PASSWORD, here()));
        assertEquals(EmailAddress.of(other).isPresent() ? "security.signIn.wait" : "security.signIn.wrong", answer);
    }

    @Test
    void attemptsStillUnderWayCountSoThatManyAtOnceAreNoWayRound() {
        DATABASE.inTransaction(() -> {
            for (int i = 0; i < 5; i++) {
                throttle(at(NOW)).enter(anna, "192.0.2.31");
            }
        });
        assertEquals("security.signIn.wait", refusal(() -> signIn(at(NOW), anna, PASSWORD, "192.0.2.31")));
    }

    @Test
    void askingForNewPasswordsLocksNobodyOut() {
        for (int i = 0; i < 5; i++) {
            DATABASE.inTransaction(() -> reset(at(NOW)).ask(anna, "192.0.2.33"));
        }
        assertEquals("security.signIn.wait", refusal(() -> reset(at(NOW)).ask(anna, "192.0.2.33")));
        signIn(at(NOW), anna, PASSWORD, "192.0.2.34");
    }

    @Test
    void asksForANewPasswordThoughSomebodyElseAskedTooOftenElsewhere() {
        for (int i = 0; i < 5; i++) {
            DATABASE.inTransaction(() -> reset(at(NOW)).ask(anna, "192.0.2.36"));
        }
        DATABASE.inTransaction(() -> reset(at(NOW)).ask(anna, "192.0.2.37"));
        assertEquals("security.signIn.wait", refusal(() -> reset(at(NOW)).ask(anna, "192.0.2.36")));
    }

    @Test
    void aNewResetLinkVoidsTheOlderOnes() {
        DATABASE.inTransaction(() -> reset(at(NOW)).ask(anna, "192.0.2.35"));
        String older = tokenIn(mailsTo(anna).getFirst().body());
        DATABASE.inTransaction(() -> reset(at(NOW)).ask(anna, "192.0.2.35"));
        assertEquals("security.link.void", refusal(() -> reset(at(NOW)).reset(older, "a third good password")));
        assertEquals("", mailsTo(anna).getLast().body(), "the older mail says nothing any more");
        String newer = tokenIn(mailsTo(anna).getFirst().body());
        DATABASE.inTransaction(() -> reset(at(NOW)).reset(newer, "another good password"));
    }

    @Test
    void aNewInvitationToFoundVoidsTheOlderOne() {
        String founder = "founding" + people + "@x.example";
        DATABASE.inTransaction(() -> invitations(at(NOW)).inviteFounder(founder, "en"));
        String older = tokenIn(mailsTo(founder).getFirst().body());
        DATABASE.inTransaction(() -> invitations(at(NOW)).inviteFounder(founder, "en"));
        assertEquals("security.link.void", refusal(() -> invitations(at(NOW)).invited(older)));
    }

    @Test
    void keepsNoLinkInTheOutboxOnceItIsUsedOrTooOld() {
        DATABASE.inTransaction(() -> reset(at(NOW)).ask(anna, "192.0.2.36"));
        DATABASE.inTransaction(() -> reset(at(NOW)).ask(anna, "192.0.2.36"));
        String token = tokenIn(mailsTo(anna).getFirst().body());
        assertEquals(List.of("", ""), DATABASE.inTransaction(() -> new Mail(DATABASE.entities(), at(NOW.plusSeconds(3_600))).before("", Long.MAX_VALUE))
                .stream().filter(mail -> mail.recipient().equals(anna)).map(OutboxRow::body).toList());
        DATABASE.inTransaction(() -> reset(at(NOW)).reset(token, "another good password"));
        assertEquals(0L, DATABASE.inTransaction(() -> DATABASE.entities().createNativeQuery(
                "select count(*) from mail_message where recipient = ?1 and body <> ''").setParameter(1, anna).getSingleResult()));
    }

    @Test
    void makesOnlyOneFirstAdministrator() {
        String[] tokens = {Tokens.fresh(), Tokens.fresh()};
        DATABASE.inTransaction(() -> {
            for (String token : tokens) {
                links(at(NOW)).add(token, Purpose.FIRST_ADMINISTRATOR, FirstAdministrator.ADDRESSEE, Duration.ofDays(2));
            }
        });
        accept(tokens[0], "first" + people + "@x.example");
        assertEquals("security.link.void", refusal(() -> accept(tokens[1], "second" + people + "@x.example")));
        assertTrue(DATABASE.inTransaction(() -> accounts().byEmail("second" + people + "@x.example")).isEmpty());
    }

    @Test
    void saysInTheAuditTrailWhoJoinedAndWhoSetANewPassword() {
        String token = Tokens.fresh();
        String founder = "founder" + people + "@x.example";
        DATABASE.inTransaction(() -> {
            links(at(NOW)).add(token, Purpose.INVITE_FOUNDER, founder, Duration.ofDays(2));
        });
        accept(token, "");
        assertEquals(List.of("Invitations.accept Ana Novak"), auditOf(founder));
        DATABASE.inTransaction(() -> reset(at(NOW)).ask(anna, "192.0.2.37"));
        String link = tokenIn(mailsTo(anna).getFirst().body());
        DATABASE.inTransaction(() -> reset(at(NOW)).reset(link, "another good password"));
        assertEquals(List.of("PasswordReset.reset Anna"), auditOf(anna));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ren\u00e9@lille.example", "an\u200bna@x.example", "two@at@x.example", "no space@x.example", "@x.example"})
    void invitesOnlyToAddressesWithOneSpelling(String email) {
        assertEquals("security.invitation.email", refusal(() -> invitations(at(NOW)).inviteFounder(email, "en")));
    }

    @Test
    void closedAccountsDoNotSignIn() {
        DATABASE.inTransaction(() -> accounts().byEmail(anna).orElseThrow().close());
        assertEquals("security.signIn.wrong", refusal(() -> signIn(at(NOW), anna, PASSWORD, "192.0.2.5")));
    }

    @Test
    void setsANewPasswordByALinkThatWorksOnce() {
        DATABASE.inTransaction(() -> reset(at(NOW)).ask(anna, "192.0.2.6"));
        String token = tokenIn(mailsTo(anna).getFirst().body());
        DATABASE.inTransaction(() -> reset(at(NOW)).reset(token, "another good password"));
        signIn(at(NOW), anna, "another good password", "192.0.2.6");
        assertEquals("security.link.void", refusal(() -> reset(at(NOW)).reset(token, "a third good password")));
    }

    @Test
    void resetLinksExpireAfterAnHour() {
        DATABASE.inTransaction(() -> reset(at(NOW)).ask(anna, "192.0.2.7"));
        String token = tokenIn(mailsTo(anna).getFirst().body());
        assertEquals("security.link.void", refusal(() -> reset(at(NOW.plusSeconds(3_600))).reset(token, "another good password")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl", "cs", "hu", "pl", "sl", "es", "de"})
    void invitesInTheLanguageOfTheInvitation(String language) {
        String email = language + people + "@invited.example";
        DATABASE.inTransaction(() -> invitations(at(NOW)).inviteFounder(email, language));
        OutboxRow mail = mailsTo(email).getFirst();
        assertEquals(Texts.plain(Locale.of(language), "security.mail.invitation.subject"), mail.subject());
        assertTrue(mail.body().contains("&lang=" + language + "\n"), mail.body());
    }

    @Test
    void sendsTheResetLinkInTheLanguageOfTheAccount() {
        String ewa = "ewa" + people + "@lodz.example";
        DATABASE.inTransaction(() -> {
            accounts().add(new Account(ewa, "Ewa", "pl", Passwords.hash(PASSWORD), NOW));
        });
        DATABASE.inTransaction(() -> reset(at(NOW)).ask(ewa, "192.0.2.11"));
        OutboxRow mail = mailsTo(ewa).getFirst();
        assertEquals("Nowe hasło do serwisu Binôme", mail.subject());
        assertTrue(mail.body().contains("60 min"), mail.body());
        assertTrue(mail.body().contains("&lang=pl\n"), mail.body());
    }

    @Test
    void writesOfWorkInsideOnlyInLanguagesThatTheInterfaceSpeaks() {
        String ewa = "ewa" + people + "@gdynia.example";
        Locale locale = DATABASE.inTransaction(() -> {
            AccountId id = accounts().add(new Account(ewa, "Ewa", "pl", Passwords.hash(PASSWORD), NOW)).id();
            return new AddresseeDirectory(accounts(), null).find(id).orElseThrow().locale();
        });
        assertEquals(Locale.ENGLISH, locale);
    }

    @Test
    void tellsWhatAnyAccountIsInAPartnershipWithoutItsSession() {
        Standing standing = DATABASE.inTransaction(() -> {
            DATABASE.entities().createNativeQuery("insert into partnership (slug, acronym, starts_on, ends_on, created_at) values ('s" + people
                    + "', 'S', '2026-01-01', '2028-12-31', utc_timestamp(6))").executeUpdate();
            long partnership = ((Number) DATABASE.entities().createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
            AccountId id = accounts().byEmail(anna).orElseThrow().id();
            accounts().add(new Membership(id, partnership, Role.COORDINATOR, Optional.empty(), NOW));
            assertEquals(new Standing(Set.of(), Optional.empty()), new Standings(accounts()).of(id, partnership + 1));
            return new Standings(accounts()).of(id, partnership);
        });
        assertEquals(new Standing(Set.of(Role.COORDINATOR), Optional.empty()), standing);
    }

    @Test
    void sendsNothingToWhoHasNoAccount() {
        DATABASE.inTransaction(() -> reset(at(NOW)).ask("nobody@nowhere.example", "192.0.2.8"));
        assertEquals(List.of(), mailsTo("nobody@nowhere.example"));
    }

    @Test
    void aNewPasswordEndsAllSessions() {
        SignedIn before = signIn(at(NOW), anna, PASSWORD, "192.0.2.9");
        DATABASE.inTransaction(() -> accounts().byEmail(anna).orElseThrow().changePassword(Passwords.hash("another good password")));
        int now = DATABASE.inTransaction(() -> accounts().byEmail(anna).orElseThrow().sessionGeneration());
        assertEquals(before.generation() + 1, now);
    }

    @Test
    void keepsOnlyTheHashOfATokenInTheDatabase() {
        String token = Tokens.fresh();
        DATABASE.inTransaction(() -> {
            links(at(NOW)).add(token, Purpose.RESET_PASSWORD, anna, Duration.ofHours(1));
        });
        Object stored = DATABASE.inTransaction(() -> DATABASE.entities()
                .createNativeQuery("select max(token_hash) from one_time_link where email = ?1").setParameter(1, anna).getSingleResult());
        assertEquals(Tokens.hash(token), stored);
    }

    @Test
    void aFormIsParkedOnlyWithTheTicketOfAnAccount() {
        AccountId id = DATABASE.inTransaction(() -> accounts().byEmail(anna).orElseThrow().id());
        Parking parking = parking();
        String ticket = DATABASE.inTransaction(() -> parking.ticketFor(new SignedIn(id.value(), 0, 0, "")));
        Map<String, List<String>> fields = Map.of("title", List.of("A hive of workshops"));
        Optional<String> token = DATABASE.inTransaction(() -> parking.park(ticket, "/p/x/practice/edit?id=1", fields));
        assertTrue(token.isPresent());
        assertTrue(DATABASE.inTransaction(() -> parking.isTicket(ticket)));
        assertFalse(DATABASE.inTransaction(() -> parking.isTicket(id.value() + "-forged")));
        assertEquals(Optional.empty(), DATABASE.inTransaction(() -> parking.park(id.value() + "-forged", "/p/x", fields)));
        assertEquals(Optional.empty(), DATABASE.inTransaction(() -> parking.take(token.orElseThrow(), "/p/x/practice/edit?id=1")),
                "nobody is signed in here");
    }

    @Test
    void parksNeitherMoreNorLongerFormsThanPeopleWrite() {
        String ticket = DATABASE.inTransaction(() -> parking().ticketFor(new SignedIn(accounts().byEmail(anna).orElseThrow().id().value(), 0, 0, "")));
        for (int form = 0; form < 12; form++) {
            DATABASE.inTransaction(() -> parking().park(ticket, "/p/x/practice/many", Map.of("title", List.of("A hive"))));
        }
        assertEquals(10, parkedOn("/p/x/practice/many"));
        assertEquals(Optional.empty(), DATABASE.inTransaction(() -> parking().park(ticket, "/p/x/practice/long", Map.of("title", List.of("x".repeat(5_000_000))))));
    }

    @Test
    void aParkedFormIsDeletedAfterAnHourThoughNobodyParksAnother() {
        String ticket = DATABASE.inTransaction(() -> parking(at(NOW)).ticketFor(new SignedIn(accounts().byEmail(anna).orElseThrow().id().value(), 0, 0, "")));
        DATABASE.inTransaction(() -> parking(at(NOW)).park(ticket, "/p/x/practice/sweep", Map.of("title", List.of("A hive"))));
        DATABASE.inTransaction(() -> parking(at(NOW.plus(Duration.ofMinutes(59)))).forgetExpired());
        assertEquals(1, parkedOn("/p/x/practice/sweep"));
        new ParkingSweep(new Parking(DATABASE.entities(), accounts(), new CurrentUser(), at(NOW.plus(Duration.ofMinutes(61)))) {
            @Override
            public void forgetExpired() {
                DATABASE.inTransaction(super::forgetExpired);
            }
        }).sweep();
        assertEquals(0, parkedOn("/p/x/practice/sweep"));
    }

    private static long parkedOn(String page) {
        return DATABASE.inTransaction(() -> ((Number) DATABASE.entities().createNativeQuery("select count(*) from parked_form where page = ?1")
                .setParameter(1, page).getSingleResult()).longValue());
    }

    @Test
    void tokensAreLongAndDiffer() {
        assertEquals(43, Tokens.fresh().length());
        assertFalse(Tokens.fresh().equals(Tokens.fresh()));
    }

    @Test
    void peopleChangeTheirOwnNameLanguageAndPasswordWithTheOldOne() {
        DATABASE.inTransaction(() -> ownAccount().describe(" Anna\r\nNovak\u202e ", "sl"));
        assertEquals("Anna Novak sl", DATABASE.inTransaction(() -> accounts().byEmail(anna).map(a -> a.name() + " " + a.language()).orElseThrow()));
        assertEquals("security.account.wrong", refusal(() -> ownAccount().changePassword("not my password", "a quite new password", "192.0.2.50")));
        DATABASE.inTransaction(() -> ownAccount().changePassword(PASSWORD, "a quite new password", "192.0.2.50"));
        assertEquals("security.signIn.wrong", refusal(() -> signIn(at(NOW), anna, PASSWORD, "192.0.2.51")));
        signIn(at(NOW), anna, "a quite new password", "192.0.2.51");
    }

    private OwnAccount ownAccount() {
        AccountId id = accounts().byEmail(anna).orElseThrow().id();
        CurrentUser self = new CurrentUser() {
            @Override
            public AccountId account() {
                return id;
            }

            @Override
            public String getEmail() {
                return anna;
            }
        };
        return new OwnAccount(accounts(), new SignIn(accounts(), throttle(at(NOW)), at(NOW)), self, trail(at(NOW)));
    }

    private static void accept(String token, String email) {
        DATABASE.inTransaction(() -> {
            invitations(at(NOW)).accept(token, email, "Ana Novak", "en", PASSWORD, "192.0.2.38");
        });
    }

    private static List<?> auditOf(String email) {
        return DATABASE.inTransaction(() -> DATABASE.entities().createNativeQuery(
                "select concat(action, ' ', account_name) from audit_line where changes like ?1 order by id")
                .setParameter(1, "%" + email + "%").getResultList());
    }

    /** Another address in each test, so that none fails for what others did. */
    private static String here() {
        return "192.0.4." + people;
    }

    private void failFiveTimes(String email) {
        for (int i = 0; i < 5; i++) {
            assertEquals("security.signIn.wrong", refusal(() -> signIn(at(NOW), email, "wrong password", here())));
        }
    }

    private static SignedIn signIn(Clock clock, String email, String password, String address) {
        return DATABASE.inTransaction(() -> new SignIn(accounts(), throttle(clock), clock).signIn(email, password, address));
    }

    /** The code of the refusal, whose transaction commits: in the container a failure is kept by a transaction of its own. */
    private static String refusal(Runnable act) {
        AtomicReference<String> code = new AtomicReference<>("");
        DATABASE.inTransaction(() -> {
            try {
                act.run();
            } catch (Problem refused) {
                code.set(refused.code());
            }
        });
        return code.get();
    }

    private static PasswordReset reset(Clock clock) {
        ResetLetters atOnce = new ResetLetters(accounts(), letters(clock)) {
            @Override
            void order(String email) {
                write(email);
            }
        };
        return new PasswordReset(accounts(), links(clock), throttle(clock), atOnce, trail(clock));
    }

    private static Invitations invitations(Clock clock) {
        return new Invitations(accounts(), links(clock), letters(clock), new Joining(accounts(), links(clock), trail(clock), clock),
                new SignIn(accounts(), throttle(clock), clock), new AuditNotes(), new Scopes(DATABASE.entities()));
    }

    private static LinkLetters letters(Clock clock) {
        return new LinkLetters(links(clock), new Mail(DATABASE.entities(), clock), new Scopes(DATABASE.entities()), new CurrentUser() {
            @Override
            public String getName() {
                return "Claire";
            }
        });
    }

    private static AuditTrail trail(Clock clock) {
        return new AuditTrail(DATABASE.entities(), new CurrentUser(), clock);
    }

    private static Accounts accounts() {
        return new Accounts(DATABASE.entities());
    }

    private static OneTimeLinks links(Clock clock) {
        return new OneTimeLinks(DATABASE.entities(), new Mail(DATABASE.entities(), clock), clock);
    }

    private static Throttle throttle(Clock clock) {
        return new Throttle(new SignInAttempts(DATABASE.entities(), clock), DATABASE.entities());
    }

    private static Parking parking() {
        return parking(at(NOW));
    }

    private static Parking parking(Clock clock) {
        return new Parking(DATABASE.entities(), accounts(), new CurrentUser(), clock);
    }

    private static List<OutboxRow> mailsTo(String email) {
        return DATABASE.inTransaction(() -> new Mail(DATABASE.entities(), at(NOW)).before("", Long.MAX_VALUE)).stream()
                .filter(mail -> mail.recipient().equals(email)).toList();
    }

    private static String tokenIn(String body) {
        Matcher matcher = Pattern.compile("token=([A-Za-z0-9_-]+)").matcher(body);
        assertTrue(matcher.find());
        return matcher.group(1);
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
