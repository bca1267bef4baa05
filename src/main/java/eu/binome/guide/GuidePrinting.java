package eu.binome.guide;

import java.io.InputStream;
import java.time.Clock;

import eu.binome.platform.Languages;
import eu.binome.platform.Problem;
import eu.binome.platform.Storage;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes orders for PDFs and hands out proofs; the work is done in the background.
 */
@ApplicationScoped
@Transactional
public class GuidePrinting {

    private final Guides guides;
    private final GuidePrints prints;
    private final Storage storage;
    private final CurrentUser user;
    private final AuditNotes notes;
    private final Event<PrintRequested> requested;
    private final Clock clock;

    @Inject
    GuidePrinting(Guides guides, GuidePrints prints, Storage storage, CurrentUser user, AuditNotes notes, Event<PrintRequested> requested,
                  Clock clock) {
        this.guides = guides;
        this.prints = prints;
        this.storage = storage;
        this.user = user;
        this.notes = notes;
        this.requested = requested;
        this.clock = clock;
    }

    protected GuidePrinting() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Orders the PDF of a guide; it shows the guide as it stands when the work begins.
     *
     * @param language ISO 639-1 code
     * @throws Problem {@code guide.print.empty} when no practice is chosen, {@code guide.print.running} while one of that language
     *                 is being made, {@code guide.print.language} for a language that is not one of ours
     */
    @Requires(Permission.COMPILE_GUIDE)
    public GuidePrintId order(GuideId id, String language) {
        if (!Languages.isKnown(language)) {
            throw new Problem("guide.print.language", language);
        }
        Guide guide = guides.lock(id);
        int practices = guides.composition(guide).all().size();
        if (practices == 0) {
            throw new Problem("guide.print.empty");
        }
        if (prints.of(id).stream().anyMatch(print -> print.language().equals(language) && !print.state(clock.instant()).isOver())) {
            throw new Problem("guide.print.running");
        }
        GuidePrint print = prints.add(new GuidePrint(guide, language, practices, user.account(), clock.instant()));
        notes.changed("print", "", language);
        requested.fire(new PrintRequested(print.id()));
        return print.id();
    }

    /**
     * The file of a ready PDF; the caller closes it.
     *
     * @throws Problem {@code guide.print.notReady} until it is ready
     */
    @Requires(Permission.READ_GUIDE)
    public InputStream proof(GuidePrintId id) {
        return storage.open(prints.get(id).file());
    }
}
