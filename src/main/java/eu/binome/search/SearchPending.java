package eu.binome.search;

import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/**
 * Notes, in the transaction that changes it, that a document must be read again; every node's index follows these notes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@OpenToAll("called by other modules inside their guarded acts; tells nothing")
public class SearchPending {

    private final PendingChanges changes;
    private final Event<SearchTouched> touched;
    private final Clock clock;

    @Inject
    SearchPending(PendingChanges changes, Event<SearchTouched> touched, Clock clock) {
        this.changes = changes;
        this.touched = touched;
        this.clock = clock;
    }

    protected SearchPending() {
        this(null, null, null);
    }

    /** Notes that the document of this address was made, changed or removed. */
    public void touch(String kind, long id) {
        touchAll(kind, List.of(id));
    }

    /** As {@link #touch} for several of one kind. */
    public void touchAll(String kind, Collection<Long> ids) {
        note(kind, ids, Sight.PUBLIC);
    }

    /**
     * As {@link #touchAll} for documents that no visitor could read before the change, nor can after it: to visitors nothing changed, and
     * they must not even learn that something did.
     */
    public void touchInside(String kind, Collection<Long> ids) {
        note(kind, ids, Sight.INSIDE);
    }

    private void note(String kind, Collection<Long> ids, Sight sight) {
        if (!ids.isEmpty()) {
            changes.add(kind, ids, clock.instant(), sight);
            touched.fire(new SearchTouched());
        }
    }
}
