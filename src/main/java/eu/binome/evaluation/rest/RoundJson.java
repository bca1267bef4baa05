package eu.binome.evaluation.rest;

import java.time.Instant;

import eu.binome.evaluation.PartnerSheets;
import eu.binome.evaluation.RoundState;
import eu.binome.evaluation.RoundSummary;

/**
 * A round as programs read it; {@code owed} and {@code handedIn} are those of the reader's organisation.
 */
public record RoundJson(long id, long grid, int number, RoundState state, Instant opensAt, Instant closesAt, boolean settled, long version,
                        int owed, int handedIn, boolean rankingOpen) {

    static RoundJson of(RoundSummary round) {
        return new RoundJson(round.id().value(), round.grid().value(), round.number(), round.state(), round.opensAt(), round.closesAt(),
                round.settled(), round.version(), round.own().owed(), round.own().handedIn(), round.rankingOpen());
    }

    /** Asks for a round. */
    public record PlanJson(long grid, Instant opensAt, Instant closesAt) {
    }

    /** Other moments. */
    public record MomentsJson(long version, Instant opensAt, Instant closesAt) {
    }

    /** Until when a closed round is open again. */
    public record ReopeningJson(Instant closesAt) {
    }

    /** How many sheets an allotment added. */
    public record AllottedJson(int added) {
    }

    /** How far one organisation is. */
    public record ProgressJson(long partner, String name, int owed, int handedIn) {

        static ProgressJson of(PartnerSheets sheets) {
            return new ProgressJson(sheets.partner().value(), sheets.name(), sheets.progress().owed(), sheets.progress().handedIn());
        }
    }
}
