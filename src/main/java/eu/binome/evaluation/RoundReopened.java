package eu.binome.evaluation;

/**
 * A closed round takes sheets again.
 */
record RoundReopened(EvaluationRoundId round) {
}
