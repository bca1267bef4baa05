package eu.binome.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Names the state of everything findable as this node would show it now; two equal names mean equal content.
 *
 * <p>It joins how far the index is with which later changes are committed already. Ids of changes do not become visible
 * in their order, so the highest one alone would miss a change that is committed late.
 */
@ApplicationScoped
public class ContentVersion {

    private final String node = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
    private final SearchWorker worker;
    private final PendingChanges changes;

    @Inject
    ContentVersion(SearchWorker worker, PendingChanges changes) {
        this.worker = worker;
        this.changes = changes;
    }

    protected ContentVersion() {
        this(null, null);
    }

    /** The name, valid on this node until it stops; empty while the index is not there. One short query. */
    public Optional<String> current() {
        return worker.followed().map(followed -> node + "." + followed.position() + "." + followed.times() + "."
                + changes.fingerprintAfter(followed.position()));
    }
}
