package eu.binome.guide;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeSummary;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Lets the coordinator begin guides, choose practices and order them.
 */
@ApplicationScoped
@Transactional
public class GuideComposing {

    private static final Duration SAME_PRESS = Duration.ofMinutes(1);

    private final Guides guides;
    private final ChapterListing listing;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    GuideComposing(Guides guides, ChapterListing listing, AuditNotes notes, Clock clock) {
        this.guides = guides;
        this.listing = listing;
        this.notes = notes;
        this.clock = clock;
    }

    protected GuideComposing() {
        this(null, null, null, null);
    }

    /** Begins a guide without practices; one that was begun within a minute, and in which nothing was done yet, is the same press of the button. */
    @Requires(Permission.COMPILE_GUIDE)
    public GuideId begin(PartnershipId partnership) {
        guides.await(partnership);
        Optional<Guide> begun = guides.of(partnership).stream().filter(known -> known.isUntouchedSince(clock.instant().minus(SAME_PRESS))).findFirst();
        if (begun.isPresent()) {
            return begun.get().id();
        }
        return guides.add(new Guide(partnership, clock.instant())).id();
    }

    /** Takes in what is proposed: the shortlist by rank, or all accepted practices before there is one; how many came in. */
    @Requires(Permission.COMPILE_GUIDE)
    public int takeProposal(GuideId id) {
        Guide guide = guides.lock(id);
        return add(guide, listing.proposed(guide.partnership()));
    }

    /**
     * Puts practices, in the given order, at the end of their themes' chapters or of the other practices; those that stand in the guide stay where they are.
     *
     * @throws Problem {@code guide.compose.notAccepted} when one is not an accepted practice of this partnership
     */
    @Requires(Permission.COMPILE_GUIDE)
    public void add(GuideId id, List<PracticeId> practices) {
        Guide guide = guides.lock(id);
        Map<PracticeId, PracticeSummary> offered = listing.offered(guide.partnership()).stream()
                .collect(Collectors.toMap(PracticeSummary::id, practice -> practice));
        if (!offered.keySet().containsAll(practices)) {
            throw new Problem("guide.compose.notAccepted");
        }
        add(guide, practices.stream().map(offered::get).toList());
    }

    /** Takes a practice out of the guide. */
    @Requires(Permission.COMPILE_GUIDE)
    public void remove(GuideId id, PracticeId practice) {
        Guide guide = guides.lock(id);
        guides.composition(guide).remove(practice).ifPresent(entry -> {
            guides.remove(entry);
            guide.revise();
            notes.changed("practice", Long.toString(practice.value()), "");
        });
    }

    /** Moves a practice by one place within its chapter; nothing happens at its ends. */
    @Requires(Permission.COMPILE_GUIDE)
    public void move(GuideId id, PracticeId practice, Direction direction) {
        Guide guide = guides.lock(id);
        if (guides.composition(guide).move(practice, direction)) {
            guide.revise();
            notes.changed("order", "", practice.value() + " " + direction);
        }
    }

    private int add(Guide guide, List<PracticeSummary> practices) {
        Composition composition = guides.composition(guide);
        int added = 0;
        for (PracticeSummary practice : practices) {
            Optional<GuideEntry> entry = composition.append(practice.theme(), practice.id());
            if (entry.isPresent()) {
                guides.add(entry.get());
                notes.changed("practice", "", Long.toString(practice.id().value()));
                added++;
            }
        }
        if (added > 0) {
            guide.revise();
        }
        return added;
    }
}
