package eu.binome.evaluation;

import java.time.Instant;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A time in which all partners rate each other's practices on one grid.
 */
@Entity
@Table(name = "evaluation_round")
class EvaluationRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "grid_id")
    private long gridId;
    private int number;
    @Column(name = "opens_at")
    private Instant opensAt;
    @Column(name = "closes_at")
    private Instant closesAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Version
    private long version;

    protected EvaluationRound() {
    }

    EvaluationRound(PartnershipId partnership, CriteriaGridId grid, int number, Instant opensAt, Instant closesAt) {
        this.partnershipId = partnership.value();
        this.gridId = grid.value();
        this.number = number;
        reschedule(opensAt, closesAt);
    }

    /** Takes other moments, before or after now. */
    final void reschedule(Instant opening, Instant closing) {
        if (!opening.isBefore(closing)) {
            throw new Problem("evaluation.round.dates");
        }
        opensAt = opening;
        closesAt = closing;
    }

    /** Ends the round now. */
    void close(Instant now) {
        requireOpen(now);
        closesAt = now;
    }

    /** Opens a closed round again until another moment, which is after now. */
    void reopen(Instant now, Instant closing) {
        if (state(now) != RoundState.CLOSED) {
            throw new Problem("evaluation.round.notClosed");
        }
        if (isSettled()) {
            throw new Problem("evaluation.round.settled");
        }
        if (!closing.isAfter(now)) {
            throw new Problem("evaluation.round.past");
        }
        closesAt = closing;
    }

    /** Ends a closed round for good: what is not handed in does not count, and everybody may see the scores. */
    void settle(Instant now) {
        if (state(now) != RoundState.CLOSED) {
            throw new Problem("evaluation.round.notClosed");
        }
        if (!isSettled()) {
            settledAt = now;
        }
    }

    /** Whether it is over for good. */
    boolean isSettled() {
        return settledAt != null;
    }

    /** @throws Problem when sheets may not be written at this moment */
    void requireOpen(Instant now) {
        requireNotClosed(now);
        if (state(now) == RoundState.PLANNED) {
            throw new Problem("evaluation.round.notYetOpen");
        }
    }

    /** @throws Problem when everything is over */
    void requireNotClosed(Instant now) {
        if (state(now) == RoundState.CLOSED) {
            throw new Problem("evaluation.round.closed");
        }
    }

    /** Where a moment stands: the opening moment is open, the closing moment is closed. */
    RoundState state(Instant now) {
        if (now.isBefore(opensAt)) {
            return RoundState.PLANNED;
        }
        return now.isBefore(closesAt) ? RoundState.OPEN : RoundState.CLOSED;
    }

    EvaluationRoundId id() {
        return new EvaluationRoundId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    CriteriaGridId grid() {
        return new CriteriaGridId(gridId);
    }

    int number() {
        return number;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    long version() {
        return version;
    }
}
