package eu.binome.evaluation.web;

import java.util.List;
import java.util.Optional;

import eu.binome.evaluation.EvaluationRoundId;
import eu.binome.evaluation.RoundReading;
import eu.binome.evaluation.RoundState;
import eu.binome.evaluation.RoundSummary;
import eu.binome.partnership.PartnershipContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Which round a page is about: that of {@code ?round=}, else the newest that is open, else the newest.
 */
@RequestScoped
class ChosenRound {

    private final RoundReading reading;
    private final PartnershipContext context;
    private final Parameters parameters;

    @Inject
    ChosenRound(RoundReading reading, PartnershipContext context, Parameters parameters) {
        this.reading = reading;
        this.context = context;
        this.parameters = parameters;
    }

    protected ChosenRound() {
        this(null, null, null);
    }

    Optional<RoundSummary> round() {
        Optional<RoundSummary> asked = parameters.number("round").map(id -> reading.round(new EvaluationRoundId(id)));
        if (asked.isPresent()) {
            parameters.requireHere(asked.get().partnership());
            return asked;
        }
        List<RoundSummary> rounds = reading.rounds(context.id());
        return rounds.stream().filter(round -> round.state() == RoundState.OPEN).findFirst().or(() -> rounds.stream().findFirst());
    }
}
