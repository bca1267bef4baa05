package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;

class EvaluationRoundTest {

    private static final Instant OPENS = Instant.parse("2011-03-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2011-03-31T16:00:00Z");
    private static final Duration MOMENT = Duration.ofNanos(1000);

    private final EvaluationRound round = new EvaluationRound(new PartnershipId(1), new CriteriaGridId(1), 1, OPENS, CLOSES);

    @Test
    void isOpenFromItsOpeningUntilJustBeforeItsClosing() {
        assertEquals(RoundState.PLANNED, round.state(OPENS.minus(MOMENT)));
        assertEquals(RoundState.OPEN, round.state(OPENS));
        assertEquals(RoundState.OPEN, round.state(CLOSES.minus(MOMENT)));
        assertEquals(RoundState.CLOSED, round.state(CLOSES));
    }

    @Test
    void takesSheetsOnlyWhileOpen() {
        assertDoesNotThrow(() -> round.requireOpen(OPENS));
        assertEquals("evaluation.round.notYetOpen", assertThrows(Problem.class, () -> round.requireOpen(OPENS.minus(MOMENT))).code());
        assertEquals("evaluation.round.closed", assertThrows(Problem.class, () -> round.requireOpen(CLOSES)).code());
    }

    @Test
    void closesEarlyOnceForAll() {
        Instant early = OPENS.plus(MOMENT);
        round.close(early);
        assertEquals(RoundState.CLOSED, round.state(early));
        assertEquals("evaluation.round.closed", assertThrows(Problem.class, () -> round.close(CLOSES)).code());
    }

    @Test
    void opensAgainOnlyWhenItIsClosedAndForSomeTime() {
        assertEquals("evaluation.round.notClosed", assertThrows(Problem.class, () -> round.reopen(OPENS, CLOSES)).code());
        assertEquals("evaluation.round.past", assertThrows(Problem.class, () -> round.reopen(CLOSES, CLOSES)).code());
        round.reopen(CLOSES, CLOSES.plus(MOMENT));
        assertEquals(RoundState.OPEN, round.state(CLOSES));
    }

    @Test
    void opensBeforeItCloses() {
        assertEquals("evaluation.round.dates", assertThrows(Problem.class, () -> round.reschedule(CLOSES, CLOSES)).code());
    }
}
