package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;

import eu.binome.testing.TestDatabase;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** What leaves by SMTP, at a real server. */
class MailDeliveryIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();
    @RegisterExtension
    static final GreenMailExtension SMTP = new GreenMailExtension(ServerSetup.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("binome", "secret"));

    @BeforeEach
    void theOutboxIsEmpty() {
        DATABASE.inTransaction(() -> DATABASE.entities().createNativeQuery("delete from mail_message").executeUpdate());
    }

    @Test
    void sendsWhatWaitsWithItsAccentsAndForgetsTheText() throws MessagingException, IOException {
        queue("anna@wigan.example", "Vos binômes", "Bonjour Žofie,\n\nvoici le lien.");
        deliver(NOW);
        MimeMessage sent = SMTP.getReceivedMessages()[0];
        assertEquals("Vos binômes", sent.getSubject());
        assertEquals("anna@wigan.example", sent.getRecipients(Message.RecipientType.TO)[0].toString());
        assertEquals("noreply@binome.example", sent.getFrom()[0].toString());
        assertEquals("Bonjour Žofie,\n\nvoici le lien.", sent.getContent().toString().replace("\r\n", "\n").strip());
        assertEquals(List.of(MailState.SENT + " "), outbox(NOW));
    }

    @Test
    void sendsEachMailOnce() {
        queue("a@x.example", "one", "1");
        queue("b@x.example", "two", "2");
        deliver(NOW);
        deliver(NOW.plus(Duration.ofDays(1)));
        assertEquals(2, SMTP.getReceivedMessages().length);
    }

    @Test
    void takesAFailureThatNobodyForesawLikeAServerThatIsDown() {
        queue("anna@wigan.example", "no such port", "text");
        delivery(NOW).deliver(new MailServer("localhost", 70_000, "", "", false, "noreply@binome.example"));
        assertEquals(List.of(MailState.WAITING + " text"), outbox(NOW));
        deliver(NOW.plus(Duration.ofHours(6)));
        assertEquals(1, SMTP.getReceivedMessages().length);
    }

    @Test
    void waitsOutAServerThatIsDownForTwoDays() {
        queue("anna@wigan.example", "patience", "text");
        MailServer down = new MailServer("localhost", 1, "", "", false, "noreply@binome.example");
        for (Instant at = NOW; at.isBefore(NOW.plus(Duration.ofDays(2))); at = at.plus(Duration.ofHours(1))) {
            delivery(at).deliver(down);
        }
        Instant later = NOW.plus(Duration.ofDays(2)).plus(Duration.ofHours(6));
        assertEquals(List.of(MailState.WAITING + " text"), outbox(later));
        deliver(later);
        assertEquals(1, SMTP.getReceivedMessages().length);
    }

    @Test
    void triesAgainOnlyWhenTheTimeHasCome() {
        queue("anna@wigan.example", "patience", "text");
        delivery(NOW).deliver(new MailServer("localhost", 1, "", "", false, "noreply@binome.example"));
        deliver(NOW.plusSeconds(59));
        assertEquals(0, SMTP.getReceivedMessages().length);
        deliver(NOW.plusSeconds(60));
        assertEquals(1, SMTP.getReceivedMessages().length);
    }

    @Test
    void sendsAgainWhatWasGivenUp() {
        queue("anna@wigan.example", "given up", "text");
        sql("update mail_message set attempts = 18, next_attempt_at = null");
        deliver(NOW);
        assertEquals(List.of(MailState.GIVEN_UP + " text"), outbox(NOW));
        long id = DATABASE.inTransaction(() -> mail(NOW).before("", Long.MAX_VALUE)).getFirst().id();
        DATABASE.inTransaction(() -> mail(NOW).sendAgain(id));
        deliver(NOW);
        assertEquals(1, SMTP.getReceivedMessages().length);
    }

    @Test
    void listsTheOutboxPageByPageAndByRecipient() {
        for (int i = 0; i <= Mail.PAGE; i++) {
            queue("a" + i + "@x.example", "subject " + i, "text");
        }
        List<OutboxRow> first = DATABASE.inTransaction(() -> mail(NOW).before("", Long.MAX_VALUE));
        assertEquals(Mail.PAGE, first.size());
        assertEquals(List.of("subject 0"), subjects("", first.getLast().id()));
        assertEquals(List.of("subject 17"), subjects("a17@", Long.MAX_VALUE));
        assertEquals(List.of(), subjects("a%@", Long.MAX_VALUE));
    }

    private static List<String> subjects(String recipient, long before) {
        return DATABASE.inTransaction(() -> mail(NOW).before(recipient, before)).stream().map(OutboxRow::subject).toList();
    }

    @Test
    void neverSendsALinkThatIsUsedOrTooOld() {
        DATABASE.inTransaction(() -> mail(NOW).queueLink("a@x.example", "used", "token", "a".repeat(64), NOW.plusSeconds(60)));
        DATABASE.inTransaction(() -> mail(NOW).queueLink("b@x.example", "old", "token", "b".repeat(64), NOW.plusSeconds(60)));
        DATABASE.inTransaction(() -> mail(NOW).spent("a".repeat(64)));
        deliver(NOW.plusSeconds(60));
        assertEquals(0, SMTP.getReceivedMessages().length);
        assertEquals(List.of(MailState.SPENT + " ", MailState.SPENT + " "), outbox(NOW));
    }

    @Test
    void leavesTheMailThatAnotherNodeIsSendingAndSendsTheNext() throws SQLException {
        queue("a@x.example", "one", "1");
        queue("b@x.example", "two", "2");
        try (Connection otherNode = DATABASE.connect(); Statement statement = otherNode.createStatement()) {
            otherNode.setAutoCommit(false);
            statement.executeQuery("select id from mail_message order by id limit 1 for update");
            deliver(NOW);
            otherNode.rollback();
        }
        assertEquals(List.of(MailState.SENT + " ", MailState.WAITING + " 1"), outbox(NOW));
    }

    @Test
    void holdsTheMailThatItIsSending() {
        queue("a@x.example", "one", "1");
        DATABASE.inTransaction(() -> {
            assertTrue(new MailQueue(DATABASE.entities(), at(NOW)).sendNext(server("", "")));
            assertFalse(isFreeForOthers());
        });
    }

    @Test
    void signsInAtTheServer() {
        queue("anna@wigan.example", "signed in", "text");
        delivery(NOW).deliver(server("binome", "wrong"));
        assertEquals(0, SMTP.getReceivedMessages().length);
        delivery(NOW.plusSeconds(60)).deliver(server("binome", "secret"));
        assertEquals(1, SMTP.getReceivedMessages().length);
    }

    private static boolean isFreeForOthers() {
        try (Connection other = DATABASE.connect(); Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery("select id from mail_message for update skip locked")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void queue(String to, String subject, String body) {
        DATABASE.inTransaction(() -> mail(NOW).queue(to, subject, body));
    }

    private static void deliver(Instant at) {
        delivery(at).deliver(server("", ""));
    }

    private static MailDelivery delivery(Instant at) {
        return new MailDelivery(new MailQueue(DATABASE.entities(), at(at)) {
            @Override
            public boolean sendNext(MailServer server) {
                return DATABASE.inTransaction(() -> super.sendNext(server));
            }

            @Override
            public int forgetOutdated() {
                return DATABASE.inTransaction(super::forgetOutdated);
            }
        });
    }

    private static MailServer server(String user, String password) {
        return new MailServer("localhost", SMTP.getSmtp().getPort(), user, password, false, "noreply@binome.example");
    }

    private static List<String> outbox(Instant at) {
        return DATABASE.inTransaction(() -> mail(at).before("", Long.MAX_VALUE)).stream().map(row -> row.state() + " " + row.body()).toList();
    }

    private static void sql(String change) {
        DATABASE.inTransaction(() -> DATABASE.entities().createNativeQuery(change).executeUpdate());
    }

    private static Mail mail(Instant at) {
        return new Mail(DATABASE.entities(), at(at));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
