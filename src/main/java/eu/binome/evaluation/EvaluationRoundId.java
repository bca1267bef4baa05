package eu.binome.evaluation;

import eu.binome.security.ScopedId;

/**
 * The id of an evaluation round.
 */
public record EvaluationRoundId(long value) implements ScopedId {

    @Override
    public String table() {
        return "evaluation_round";
    }
}
