package eu.binome.guide;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import eu.binome.platform.Problem;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticePublication;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Publishes a proof as an edition, and its practices with it.
 */
@ApplicationScoped
@Transactional
public class GuidePublishing {

    private final Guides guides;
    private final GuidePrints prints;
    private final PracticeCatalogue catalogue;
    private final PracticePublication publication;
    private final AuditNotes notes;
    private final Event<GuidePublished> published;
    private final Clock clock;

    @Inject
    GuidePublishing(Guides guides, GuidePrints prints, PracticeCatalogue catalogue, PracticePublication publication, AuditNotes notes,
                    Event<GuidePublished> published, Clock clock) {
        this.guides = guides;
        this.prints = prints;
        this.catalogue = catalogue;
        this.publication = publication;
        this.notes = notes;
        this.published = published;
        this.clock = clock;
    }

    protected GuidePublishing() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Publishes exactly the file that was looked at; earlier editions stay.
     *
     * @throws Problem {@code guide.print.notReady} until it is ready, {@code guide.publish.outdated} when the guide changed since,
     *                 {@code guide.publish.withdrawn} when a practice in it was sent back or archived since,
     *                 {@code guide.publish.twice} when this file is an edition already
     */
    @Requires(Permission.PUBLISH_GUIDE)
    public GuideEditionId publish(GuidePrintId id) {
        GuidePrint print = prints.get(id);
        Guide guide = guides.lock(print.guide());
        print.file();
        if (prints.editions(guide.id()).stream().anyMatch(edition -> edition.print().equals(id))) {
            throw new Problem("guide.publish.twice");
        }
        if (print.guideRevision() != guide.revision()) {
            throw new Problem("guide.publish.outdated");
        }
        Locale language = Locale.of(print.language());
        List<PracticeSummary> practices = catalogue.summaries(prints.practices(print.id()));
        requireAccepted(practices, language);
        publication.publish(guide.partnership(), practices.stream().map(PracticeSummary::id).collect(Collectors.toSet()));
        int number = prints.editions(guide.id()).size() + 1;
        String title = GuideCompiler.title(guides.texts(guide.id()), language);
        GuideEdition edition = prints.add(new GuideEdition(number, title, print, clock.instant()));
        notes.changed("edition", "", number + " " + print.language());
        published.fire(new GuidePublished(guide.id(), edition.id(), guide.partnership()));
        return edition.id();
    }

    /** What was sent back or archived after the file was made is still printed in it. */
    static void requireAccepted(List<PracticeSummary> practices, Locale language) {
        String gone = practices.stream().filter(practice -> !PracticeStatus.acceptedOnes().contains(practice.status()))
                .map(practice -> practice.title().in(language)).collect(Collectors.joining("; "));
        if (!gone.isEmpty()) {
            throw new Problem("guide.publish.withdrawn", gone);
        }
    }
}
