package eu.binome.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows rounds and how far everybody is.
 */
@ApplicationScoped
@Transactional
public class RoundReading {

    private final EvaluationRounds rounds;
    private final SheetCounts counts;
    private final Blinding blinding;
    private final PartnershipDirectory directory;
    private final Clock clock;

    @Inject
    RoundReading(EvaluationRounds rounds, SheetCounts counts, Blinding blinding, PartnershipDirectory directory, Clock clock) {
        this.rounds = rounds;
        this.counts = counts;
        this.blinding = blinding;
        this.directory = directory;
        this.clock = clock;
    }

    protected RoundReading() {
        this(null, null, null, null, null);
    }

    /** The rounds of a partnership, newest first; two queries however many there are. */
    @Requires(Permission.READ_EVALUATION)
    public List<RoundSummary> rounds(PartnershipId partnership) {
        List<EvaluationRound> all = rounds.of(partnership);
        Map<EvaluationRoundId, SheetProgress> own = all.stream().findFirst().flatMap(blinding::partner)
                .map(partner -> counts.byRound(partnership, partner)).orElse(Map.of());
        return all.stream().map(round -> summary(round, own.getOrDefault(round.id(), SheetProgress.NONE))).toList();
    }

    /** One round. */
    @Requires(Permission.READ_EVALUATION)
    public RoundSummary round(EvaluationRoundId id) {
        EvaluationRound round = rounds.get(id);
        return summary(round, blinding.partner(round).map(partner -> counts.of(id, partner)).orElse(SheetProgress.NONE));
    }

    /** How far each organisation is, by name. */
    @Requires(Permission.FOLLOW_PARTNERSHIP)
    public List<PartnerSheets> progress(EvaluationRoundId id) {
        Map<PartnerId, SheetProgress> byPartner = counts.of(id);
        return directory.partners(rounds.get(id).partnership()).stream().filter(p -> byPartner.containsKey(p.id()))
                .map(p -> new PartnerSheets(p.id(), p.name(), byPartner.get(p.id()))).toList();
    }

    private RoundSummary summary(EvaluationRound round, SheetProgress own) {
        return new RoundSummary(round.id(), round.partnership(), round.grid(), round.number(), round.state(clock.instant()),
                round.opensAt(), round.closesAt(), round.isSettled(), round.version(), own, blinding.of(round, own).ranking());
    }
}
