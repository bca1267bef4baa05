package eu.binome.evaluation;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows shortlists: the published one to all members, a prepared one to coordinators.
 */
@ApplicationScoped
@Transactional
public class ShortlistReading {

    private final Shortlists shortlists;
    private final PracticeCatalogue catalogue;
    private final PartnershipDirectory directory;
    private final CurrentUser user;

    @Inject
    ShortlistReading(Shortlists shortlists, PracticeCatalogue catalogue, PartnershipDirectory directory, CurrentUser user) {
        this.shortlists = shortlists;
        this.catalogue = catalogue;
        this.directory = directory;
        this.user = user;
    }

    protected ShortlistReading() {
        this(null, null, null, null);
    }

    /** The shortlist that was published last. */
    @Requires(Permission.READ_PARTNERSHIP)
    public Optional<ShortlistDetail> published(PartnershipId partnership) {
        return shortlists.published(partnership).map(this::detail);
    }

    /** The shortlist of one round; as long as it is only prepared, for coordinators. */
    @Requires(Permission.READ_PARTNERSHIP)
    public Optional<ShortlistDetail> ofRound(EvaluationRoundId round) {
        return shortlists.of(round).filter(s -> s.isPublished() || user.may(Permission.MANAGE_EVALUATION, s.partnership()))
                .map(this::detail);
    }

    private ShortlistDetail detail(Shortlist shortlist) {
        List<ShortlistEntry> entries = shortlist.entries();
        PracticeNames names = new PracticeNames(catalogue, directory, shortlist.partnership(),
                entries.stream().map(ShortlistEntry::practice).toList());
        return new ShortlistDetail(shortlist.id(), shortlist.partnership(), shortlist.round(), shortlist.rule(),
                shortlist.publishedAt(), shortlist.version(), entries.stream().map(entry -> row(entry, names)).toList());
    }

    private static ShortlistRow row(ShortlistEntry entry, PracticeNames names) {
        ShortlistedPractice listed = entry.shortlisted();
        return new ShortlistRow(listed.practice(), names.title(listed.practice()), names.owner(listed.practice()),
                names.theme(listed.practice()), listed.rank(),
                listed.score().setScale(PracticeScore.SHOWN_DECIMALS, RoundingMode.HALF_UP), entry.scorers());
    }
}
