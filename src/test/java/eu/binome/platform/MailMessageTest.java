package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import eu.binome.testing.Refusal;

class MailMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final int ENOUGH = 50;

    private final MailMessage mail = new MailMessage("anna@town.example", "News", "There is news.", NOW);

    @Test
    void onlyAMailThatWasGivenUpBeginsAnew() {
        assertEquals("platform.mail.notGivenUp", Refusal.of(() -> mail.sendAgain(NOW)), "it waits");
        giveUp();
        mail.sendAgain(NOW);
        assertEquals("platform.mail.notGivenUp", Refusal.of(() -> mail.sendAgain(NOW)), "it waits again");
    }

    @Test
    void aSentMailIsForgottenAndNotSentAgain() {
        mail.sent(NOW);
        assertEquals("", mail.body());
        assertEquals("platform.mail.notGivenUp", Refusal.of(() -> mail.sendAgain(NOW)));
    }

    @Test
    void aLinkThatIsOverIsNotSentAgain() {
        MailMessage link = new MailMessage("anna@town.example", "A link", "https://…", NOW).withLink("hash", NOW.plus(Duration.ofDays(1)));
        for (int attempt = 0; attempt < ENOUGH; attempt++) {
            link.failed("no answer", NOW);
        }
        assertEquals("platform.mail.notGivenUp", Refusal.of(() -> link.sendAgain(NOW.plus(Duration.ofDays(2)))));
    }

    private void giveUp() {
        for (int attempt = 0; attempt < ENOUGH; attempt++) {
            mail.failed("no answer", NOW);
        }
    }
}
