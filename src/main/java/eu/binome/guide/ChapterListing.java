package eu.binome.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lists what stands in each chapter of a guide and what could: shortlisted practices first, by rank, then the others as written.
 */
@ApplicationScoped
class ChapterListing {

    private final Guides guides;
    private final PartnershipDirectory directory;
    private final PracticeCatalogue catalogue;
    private final ShortlistRanks shortlist;

    @Inject
    ChapterListing(Guides guides, PartnershipDirectory directory, PracticeCatalogue catalogue, ShortlistRanks shortlist) {
        this.guides = guides;
        this.directory = directory;
        this.catalogue = catalogue;
        this.shortlist = shortlist;
    }

    protected ChapterListing() {
        this(null, null, null, null);
    }

    /** A guide with a chapter per theme of the partnership, in their order, and what has no theme. */
    GuideDetail of(Guide guide) {
        Composition composition = guides.composition(guide);
        List<PracticeSummary> accepted = offered(guide.partnership());
        Map<PracticeId, EntryDetail> details = details(guide.partnership(), accepted);
        List<ChapterDetail> chapters = directory.themes(guide.partnership()).stream().map(theme -> new ChapterDetail(theme,
                entries(Optional.of(theme.id()), composition, details),
                candidates(Optional.of(theme.id()), composition, accepted, details))).toList();
        OtherPractices others = new OtherPractices(entries(Optional.empty(), composition, details),
                candidates(Optional.empty(), composition, accepted, details));
        return new GuideDetail(guide.id(), guide.partnership(), guide.revision(), guides.texts(guide.id()), chapters, others);
    }

    /** Practices to begin a guide with: the shortlisted ones, or all accepted ones before there is a shortlist; best first. */
    List<PracticeSummary> proposed(PartnershipId partnership) {
        Map<PracticeId, Integer> ranks = shortlist.of(partnership);
        return offered(partnership).stream().filter(practice -> ranks.isEmpty() || ranks.containsKey(practice.id()))
                .sorted(Comparator.comparingInt(practice -> ranks.getOrDefault(practice.id(), Integer.MAX_VALUE))).toList();
    }

    /** Every accepted practice, in the order in which they were written. */
    List<PracticeSummary> offered(PartnershipId partnership) {
        return catalogue.ofPartnership(partnership, PracticeStatus.acceptedOnes());
    }

    private Map<PracticeId, EntryDetail> details(PartnershipId partnership, List<PracticeSummary> accepted) {
        Map<PracticeId, Integer> ranks = shortlist.of(partnership);
        Map<PartnerId, String> partners = directory.partners(partnership).stream()
                .collect(Collectors.toMap(PartnerSummary::id, PartnerSummary::name));
        return accepted.stream().collect(Collectors.toMap(PracticeSummary::id, practice -> new EntryDetail(practice.id(),
                practice.title(), partners.getOrDefault(practice.owner(), ""), rank(ranks, practice.id()))));
    }

    private static List<EntryDetail> entries(Optional<ThemeId> theme, Composition composition, Map<PracticeId, EntryDetail> details) {
        return composition.chapter(theme).stream().map(entry -> details.get(entry.practice())).filter(Objects::nonNull).toList();
    }

    private static List<EntryDetail> candidates(Optional<ThemeId> theme, Composition composition, List<PracticeSummary> accepted,
                                                Map<PracticeId, EntryDetail> details) {
        return accepted.stream().filter(practice -> practice.theme().equals(theme))
                .filter(practice -> !composition.holds(practice.id())).map(practice -> details.get(practice.id()))
                .sorted(Comparator.comparingInt(entry -> entry.rank().orElse(Integer.MAX_VALUE))).toList();
    }

    private static OptionalInt rank(Map<PracticeId, Integer> ranks, PracticeId practice) {
        return ranks.containsKey(practice) ? OptionalInt.of(ranks.get(practice)) : OptionalInt.empty();
    }
}
