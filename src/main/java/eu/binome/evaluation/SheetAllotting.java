package eu.binome.evaluation;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.practice.PracticeAccepted;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticesImported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Gives every partner a sheet for every accepted practice of the others.
 */
@ApplicationScoped
class SheetAllotting {

    private static final Set<PracticeStatus> RATED = EnumSet.of(PracticeStatus.ACCEPTED, PracticeStatus.PUBLISHED);

    private final ScoreSheets sheets;
    private final EvaluationRounds rounds;
    private final PartnershipDirectory directory;
    private final PracticeCatalogue catalogue;
    private final Clock clock;

    @Inject
    SheetAllotting(ScoreSheets sheets, EvaluationRounds rounds, PartnershipDirectory directory, PracticeCatalogue catalogue, Clock clock) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.directory = directory;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    protected SheetAllotting() {
        this(null, null, null, null, null);
    }

    /**
     * Adds the sheets that a round lacks.
     *
     * @return how many
     */
    int allot(EvaluationRound round) {
        PartnershipId partnership = round.partnership();
        List<Long> partners = directory.partners(partnership).stream().map(p -> p.id().value()).toList();
        Map<Long, Long> owners = catalogue.ofPartnership(partnership, RATED).stream()
                .collect(Collectors.toMap(p -> p.id().value(), p -> p.owner().value()));
        Set<Allotment> present = sheets.allotted(round.id());
        List<Allotment> missing = Allotment.everybodyButOwners(partners, owners).stream().filter(a -> !present.contains(a)).toList();
        sheets.add(round, missing);
        return missing.size();
    }

    /** A practice accepted before a round opens is rated in it; once it is open, that is for the coordinator to decide. */
    void follow(@Observes PracticeAccepted accepted) {
        allotPlanned(accepted.partnership());
    }

    /** The same for all practices of an import at once. */
    void follow(@Observes PracticesImported imported) {
        allotPlanned(imported.partnership());
    }

    private void allotPlanned(PartnershipId partnership) {
        rounds.of(partnership).stream().filter(round -> round.state(clock.instant()) == RoundState.PLANNED)
                .forEach(this::allot);
    }
}
