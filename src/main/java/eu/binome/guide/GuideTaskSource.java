package eu.binome.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import eu.binome.notification.TaskSource;
import eu.binome.notification.WaitingTask;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.platform.Localized;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.AccountId;
import eu.binome.security.Role;
import eu.binome.security.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells the coordinator that a guide should be begun once there is a shortlist, and that a PDF is ready to be looked at and published.
 */
@ApplicationScoped
@Transactional
class GuideTaskSource implements TaskSource {

    private final Guides guides;
    private final GuidePrints prints;
    private final ShortlistRanks ranks;
    private final PartnershipDirectory directory;
    private final Standings standings;
    private final ReaderLocale reader;
    private final Clock clock;

    @Inject
    GuideTaskSource(Guides guides, GuidePrints prints, ShortlistRanks ranks, PartnershipDirectory directory, Standings standings,
                    ReaderLocale reader, Clock clock) {
        this.guides = guides;
        this.prints = prints;
        this.ranks = ranks;
        this.directory = directory;
        this.standings = standings;
        this.reader = reader;
        this.clock = clock;
    }

    protected GuideTaskSource() {
        this(null, null, null, null, null, null, null);
    }

    /** Tasks of a coordinator; none for anybody else. */
    @Override
    public List<WaitingTask> waitingFor(AccountId account, long partnershipId) {
        if (!standings.of(account, partnershipId).is(Role.COORDINATOR)) {
            return List.of();
        }
        PartnershipId partnership = new PartnershipId(partnershipId);
        List<Guide> begun = guides.of(partnership);
        List<WaitingTask> tasks = new ArrayList<>();
        if (begun.isEmpty() && !ranks.of(partnership).isEmpty()) {
            open(partnership).ifPresent(phase -> tasks.add(new WaitingTask("guide.task.begin", List.of(),
                    base(partnership) + "/guides", Optional.of(phase.due()))));
        }
        Set<GuideId> unpublished = prints.unpublished(partnership);
        if (!unpublished.isEmpty()) {
            publish(partnership, begun.stream().map(Guide::id).filter(unpublished::contains).toList(), tasks);
        }
        return tasks;
    }

    private void publish(PartnershipId partnership, List<GuideId> unpublished, List<WaitingTask> tasks) {
        Map<GuideId, Localized> titles = guides.titles(partnership);
        Optional<LocalDate> due = publishing(partnership).map(PhaseSummary::due);
        String pdf = base(partnership) + "/pdf?id=";
        unpublished.forEach(guide -> tasks.add(new WaitingTask("guide.task.publish",
                List.of(titleOf(titles.getOrDefault(guide, Localized.empty()))), pdf + guide.value(), due)));
    }

    private String titleOf(Localized title) {
        return GuideCompiler.title(Map.of(TextKey.TITLE, title), reader.locale());
    }

    private Optional<PhaseSummary> open(PartnershipId partnership) {
        LocalDate today = LocalDate.now(clock.withZone(ReaderLocale.ZONE));
        return publishing(partnership).filter(phase -> phase.hasBegun(today));
    }

    private Optional<PhaseSummary> publishing(PartnershipId partnership) {
        return directory.phases(partnership).stream().filter(phase -> phase.station() == Station.PUBLISH).findFirst();
    }

    private String base(PartnershipId partnership) {
        return "/p/" + directory.of(partnership).slug() + "/guide";
    }
}
