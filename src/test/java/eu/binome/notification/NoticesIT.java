package eu.binome.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.Mail;
import eu.binome.platform.OutboxRow;
import eu.binome.platform.Setting;
import eu.binome.security.AccountId;
import eu.binome.security.Addressee;
import eu.binome.security.AddresseeDirectory;
import eu.binome.security.CurrentUser;
import eu.binome.testing.TestDatabase;

class NoticesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final AccountId EVA = new AccountId(1);
    private static final AccountId JOHN = new AccountId(2);
    private static final NoticeText NEWS = new NoticeText("theme.foot.version", List.of("7"), "/p/prospects");

    private final Mail mail = new Mail(DATABASE.entities(), Clock.systemUTC());
    private final Digest digest = new Digest(DATABASE.entities(), new Addresses(), mail, Clock.systemUTC());

    @BeforeEach
    void twoMembers() throws SQLException {
        run("INSERT INTO partnership (id, slug, acronym, starts_on, ends_on, created_at) VALUES (1, 'prospects', 'P', '2010-01-01', '2012-12-31', '2010-01-01')",
                "INSERT INTO account (id, email, name, language, password_hash, created_at) VALUES (1, 'eva@x', 'Eva', 'en', '', '2010-01-01')",
                "INSERT INTO account (id, email, name, language, password_hash, created_at) VALUES (2, 'john@x', 'John', 'fr', '', '2010-01-01')");
    }

    @AfterEach
    void nobody() throws SQLException {
        run("DELETE FROM notice", "DELETE FROM mail_message", "DELETE FROM account", "DELETE FROM partnership");
    }

    @Test
    void tellsEveryMemberOnceButNotWhoActed() {
        DATABASE.inTransaction(() -> notices(JOHN).tell(1, List.of(EVA, EVA, JOHN), NEWS));
        assertEquals(List.of(NEWS), told(EVA));
        assertEquals(List.of(), told(JOHN));
    }

    @Test
    void showsTheNewestFirstAndNoMoreThanAsked() {
        NoticeText second = new NoticeText("theme.foot.request", List.of("8"), "/p/prospects/home/start");
        DATABASE.inTransaction(() -> notices(JOHN).tell(1, List.of(EVA), NEWS));
        DATABASE.inTransaction(() -> notices(JOHN).tell(1, List.of(EVA), second));
        assertEquals(List.of(second), DATABASE.inTransaction(() -> notices(EVA).mine(1)).stream().map(NoticeRow::text).toList());
    }

    @Test
    void aNumberGrowsWithTheActThatIsDoneInPartsUntilAMailTookItAlong() {
        Instant before = Instant.parse("2010-01-01T00:00:00Z");
        DATABASE.inTransaction(() -> notices(JOHN).tellMore(1, List.of(EVA, JOHN), NEWS, before));
        DATABASE.inTransaction(() -> notices(JOHN).tellMore(1, List.of(EVA, JOHN), NEWS, before));
        assertEquals(List.of("[14]"), numbers(EVA));
        assertEquals(List.of(), numbers(JOHN));
        DATABASE.inTransaction(() -> notices(JOHN).tellMore(1, List.of(EVA), NEWS, Instant.now().plusSeconds(60)));
        assertEquals(List.of("[7]", "[14]"), numbers(EVA), "another act");
        DATABASE.inTransaction(digest::write);
        DATABASE.inTransaction(() -> notices(JOHN).tellMore(1, List.of(EVA), NEWS, before));
        assertEquals(List.of("[7]", "[7]", "[14]"), numbers(EVA));
    }

    private List<String> numbers(AccountId account) {
        return told(account).stream().map(text -> text.arguments().toString()).toList();
    }

    @Test
    void writesOneMailAPersonInTheirLanguageAndNeverTwice() {
        DATABASE.inTransaction(() -> notices(JOHN).tell(1, List.of(EVA), NEWS));
        DATABASE.inTransaction(() -> notices(EVA).tell(1, List.of(JOHN), NEWS));
        DATABASE.inTransaction(() -> notices(EVA).tell(1, List.of(JOHN), NEWS));
        assertEquals(2, DATABASE.inTransaction(digest::write));
        assertEquals(0, DATABASE.inTransaction(digest::write));
        OutboxRow toJohn = outbox("john@x");
        assertEquals("Binôme\u00a0: 2 nouvelles", toJohn.subject());
        assertTrue(toJohn.body().startsWith("Bonjour John"), toJohn.body());
        assertTrue(toJohn.body().contains(Setting.PUBLIC_URL.value() + "/p/prospects"), toJohn.body());
        assertEquals("Binôme: one thing happened", outbox("eva@x").subject());
    }

    @Test
    void writesNothingToWhoNoLongerBelongsToThePartnership() {
        Digest afterEvaLeft = new Digest(DATABASE.entities(), new Addresses() {
            @Override
            public Set<Long> partnershipsOf(AccountId id) {
                return id.equals(EVA) ? Set.of() : Set.of(1L);
            }
        }, mail, Clock.systemUTC());
        DATABASE.inTransaction(() -> notices(JOHN).tell(1, List.of(EVA), NEWS));
        DATABASE.inTransaction(afterEvaLeft::write);
        assertEquals(List.of(), DATABASE.inTransaction(() -> mail.before("", Long.MAX_VALUE)));
    }

    private OutboxRow outbox(String recipient) {
        return DATABASE.inTransaction(() -> mail.before(recipient, Long.MAX_VALUE)).stream().findFirst().orElseThrow();
    }

    private List<NoticeText> told(AccountId account) {
        return DATABASE.inTransaction(() -> notices(account).mine(9)).stream().map(NoticeRow::text).toList();
    }

    private static Notices notices(AccountId account) {
        return new Notices(DATABASE.entities(), new SomeUser(account), Clock.systemUTC());
    }

    private static void run(String... statements) throws SQLException {
        try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static final class SomeUser extends CurrentUser {

        private final AccountId account;

        SomeUser(AccountId account) {
            this.account = account;
        }

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public AccountId account() {
            return account;
        }

        @Override
        public Set<Long> partnerships() {
            return Set.of(1L);
        }
    }

    private static class Addresses extends AddresseeDirectory {

        @Override
        public Optional<Addressee> find(AccountId id) {
            return Optional.of(id.equals(EVA) ? new Addressee("Eva", "eva@x", Locale.ENGLISH) : new Addressee("John", "john@x", Locale.FRENCH));
        }

        @Override
        public Set<Long> partnershipsOf(AccountId id) {
            return Set.of(1L);
        }
    }
}
