package eu.binome.transfer;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import eu.binome.evaluation.ShortlistedPractice;
import eu.binome.evaluation.ShortlistedPractices;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finds what a receiver may take over: accepted and published practices of the others in its binôme, the shortlisted first; where they have
 * none, all published practices of the partnership but its own.
 */
@ApplicationScoped
class PracticeChoices {

    private final PracticeCatalogue catalogue;
    private final ShortlistedPractices shortlist;

    @Inject
    PracticeChoices(PracticeCatalogue catalogue, ShortlistedPractices shortlist) {
        this.catalogue = catalogue;
        this.shortlist = shortlist;
    }

    protected PracticeChoices() {
        this(null, null);
    }

    /** By rank, those without one last. */
    List<PracticeChoice> of(TransferPlan plan) {
        List<PracticeSummary> accepted = catalogue.ofPartnership(plan.partnership(), EnumSet.of(PracticeStatus.ACCEPTED, PracticeStatus.PUBLISHED));
        List<PracticeSummary> ofOthers = only(accepted, p -> plan.parties().contains(p.owner()) && !p.owner().equals(plan.receiver()));
        List<PracticeSummary> offered = ofOthers.isEmpty()
                ? only(accepted, p -> p.status() == PracticeStatus.PUBLISHED && !p.owner().equals(plan.receiver())) : ofOthers;
        Map<PracticeId, Integer> ranks = new HashMap<>();
        shortlist.of(plan.partnership()).forEach((ShortlistedPractice s) -> ranks.put(s.practice(), s.rank()));
        return offered.stream().map(p -> new PracticeChoice(p.id(), p.title(), p.summary(), p.owner(), Optional.ofNullable(ranks.get(p.id()))))
                .sorted(Comparator.comparingInt(choice -> choice.rank().orElse(Integer.MAX_VALUE))).toList();
    }

    private static List<PracticeSummary> only(List<PracticeSummary> practices, Predicate<PracticeSummary> wanted) {
        return practices.stream().filter(wanted).toList();
    }
}
