package eu.binome.evaluation;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.practice.PracticeAccepted;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticesImported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Gives every partner a sheet for every accepted practice of the others. It is done by one after the other in a partnership, so that
 * neither an acceptance misses a round that is just being planned nor the round that acceptance. Practices are sent back and archived
 * beside it: a sheet's row waits for whoever changes its practice and holds it from then on, so what was sent back meanwhile is seen
 * afterwards, and its sheets are taken out of the round.
 */
@ApplicationScoped
class SheetAllotting {

    private static final Set<PracticeStatus> RATED = EnumSet.of(PracticeStatus.ACCEPTED, PracticeStatus.PUBLISHED);

    private final ScoreSheets sheets;
    private final EvaluationRounds rounds;
    private final CriteriaGrids grids;
    private final PartnershipDirectory directory;
    private final PracticeCatalogue catalogue;
    private final Clock clock;

    @Inject
    SheetAllotting(ScoreSheets sheets, EvaluationRounds rounds, CriteriaGrids grids, PartnershipDirectory directory,
                   PracticeCatalogue catalogue, Clock clock) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.grids = grids;
        this.directory = directory;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    protected SheetAllotting() {
        this(null, null, null, null, null, null);
    }

    /** Goes on once nobody else allots sheets there; to be called before a round is written, whose row the others may wait for. */
    void await(PartnershipId partnership) {
        grids.lockAll(partnership);
    }

    /**
     * Adds the sheets that a round lacks.
     *
     * @return how many, those included that were taken out at once
     */
    int allot(EvaluationRound round) {
        PartnershipId partnership = round.partnership();
        await(partnership);
        List<Long> partners = partners(partnership);
        Map<Long, Long> owners = catalogue.ofPartnership(partnership, RATED).stream()
                .collect(Collectors.toMap(p -> p.id().value(), p -> p.owner().value()));
        Set<Allotment> present = sheets.allotted(round.id());
        List<Allotment> missing = Allotment.everybodyButOwners(partners, owners).stream().filter(a -> !present.contains(a)).toList();
        sheets.add(round, missing);
        Set<PracticeId> added = missing.stream().map(sheet -> new PracticeId(sheet.practice())).collect(Collectors.toSet());
        added.removeAll(catalogue.stillIn(RATED, added));
        added.forEach(gone -> sheets.withdraw(round.id(), gone, Optional.of(clock.instant())));
        return missing.size();
    }

    /** A practice accepted before a round opens is rated in it; once it is open, that is for the coordinator to decide. */
    void follow(@Observes PracticeAccepted accepted) {
        planned(accepted.partnership()).forEach(this::allot);
    }

    /** The same for the practices of one part of an import, on which there is no sheet yet. */
    void follow(@Observes PracticesImported imported) {
        Map<Long, Long> owners = new HashMap<>();
        imported.owners().forEach((practice, owner) -> owners.put(practice.value(), owner.value()));
        List<Allotment> wanted = Allotment.everybodyButOwners(partners(imported.partnership()), owners);
        planned(imported.partnership()).forEach(round -> sheets.add(round, wanted));
    }

    private Stream<EvaluationRound> planned(PartnershipId partnership) {
        await(partnership);
        return rounds.of(partnership).stream().filter(round -> round.state(clock.instant()) == RoundState.PLANNED);
    }

    private List<Long> partners(PartnershipId partnership) {
        return directory.partners(partnership).stream().map(p -> p.id().value()).toList();
    }
}
