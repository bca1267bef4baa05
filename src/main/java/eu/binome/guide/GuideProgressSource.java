package eu.binome.guide;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.notification.PartnerProgress;
import eu.binome.notification.ProgressSource;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.Station;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Counts, per partner, its practices that stand in a guide, and how many of them are published.
 */
@ApplicationScoped
@Transactional
class GuideProgressSource implements ProgressSource {

    private final Guides guides;
    private final PracticeCatalogue catalogue;

    @Inject
    GuideProgressSource(Guides guides, PracticeCatalogue catalogue) {
        this.guides = guides;
        this.catalogue = catalogue;
    }

    protected GuideProgressSource() {
        this(null, null);
    }

    /** Partners without a practice in a guide are left out. */
    @Override
    public List<PartnerProgress> progress(long partnershipId) {
        PartnershipId partnership = new PartnershipId(partnershipId);
        Set<PracticeId> chosen = guides.chosen(partnership);
        Map<PartnerId, List<PracticeSummary>> byOwner = catalogue.ofPartnership(partnership, PracticeStatus.acceptedOnes()).stream()
                .filter(practice -> chosen.contains(practice.id())).collect(Collectors.groupingBy(PracticeSummary::owner));
        return byOwner.entrySet().stream().map(owned -> new PartnerProgress(owned.getKey().value(), Station.PUBLISH.name(),
                published(owned.getValue()), owned.getValue().size())).toList();
    }

    private static int published(List<PracticeSummary> practices) {
        return (int) practices.stream().filter(practice -> practice.status() == PracticeStatus.PUBLISHED).count();
    }
}
