package eu.binome.guide;

import static eu.binome.guide.GuideFixture.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import eu.binome.guide.render.SampleGuides;
import eu.binome.platform.Problem;
import eu.binome.platform.StoredFile;
import eu.binome.security.AccountId;
import org.junit.jupiter.api.Test;

class PrintLifeTest {

    private static final StoredFile FILE = new StoredFile("a".repeat(64), 1234);

    private final GuidePrint print = print();

    @Test
    void waitsUntilTheWorkBegins() {
        assertEquals(PrintState.WAITING, print.state(NOON));
        print.progress(10, NOON.plusSeconds(5));
        assertEquals(PrintState.RUNNING, print.state(NOON.plusSeconds(6)));
        assertEquals(10, print.summary(NOON).pages());
    }

    @Test
    void hasNoFileUntilItIsReady() {
        assertEquals("guide.print.notReady", assertThrows(Problem.class, print::file).code());
        print.finish(FILE, 40, NOON);
        assertEquals(FILE.sha256(), print.file());
        assertEquals(new PrintSummary(new GuidePrintId(9), new GuideId(7), "fr", PrintState.READY, 40, 3, 1234, NOON, 0), print.summary(NOON));
    }

    @Test
    void waitsAsLongAsItTakes() {
        assertEquals(PrintState.WAITING, print.state(NOON.plus(Duration.ofDays(1))));
    }

    @Test
    void waitsAgainAfterTwoSilentMinutes() {
        print.begin(NOON);
        print.progress(10, NOON);
        assertEquals(PrintState.RUNNING, print.state(NOON.plus(Duration.ofMinutes(2))));
        assertEquals(PrintState.WAITING, print.state(NOON.plus(Duration.ofMinutes(2)).plusMillis(1)));
        print.live(NOON.plus(Duration.ofMinutes(2)));
        assertEquals(PrintState.RUNNING, print.state(NOON.plus(Duration.ofMinutes(4))));
    }

    @Test
    void isGivenUpWhenItFellSilentThreeTimes() {
        print.begin(NOON);
        print.begin(NOON);
        print.begin(NOON);
        assertEquals(PrintState.FAILED, print.state(NOON.plus(Duration.ofMinutes(3))));
    }

    @Test
    void showsTheGuideAsItStandsWhenTheWorkBegins() {
        Guide guide = GuideFixture.aGuide();
        guide.revise();
        print.begin(NOON);
        print.show(new PrintJob(print.id(), guide.revision(), SampleGuides.guide(Locale.ENGLISH, "Guide", 12), List.of()));
        assertEquals(1, print.guideRevision());
        assertEquals(12, print.summary(NOON).practices());
    }

    @Test
    void staysReadyForEver() {
        print.finish(FILE, 40, NOON);
        assertEquals(PrintState.READY, print.state(NOON.plus(Duration.ofDays(400))));
    }

    @Test
    void isOverWhenItIsReadyOrFailed() {
        assertTrue(PrintState.READY.isOver() && PrintState.FAILED.isOver());
        assertFalse(PrintState.WAITING.isOver() || PrintState.RUNNING.isOver());
    }

    private static GuidePrint print() {
        GuidePrint print = new GuidePrint(GuideFixture.aGuide(), "fr", 3, new AccountId(5), NOON);
        GuideFixture.identify(print, 9);
        return print;
    }
}
