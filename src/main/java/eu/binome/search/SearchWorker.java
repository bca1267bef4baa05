package eu.binome.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Follows the table of changes: at once after a transaction of this node, within a second after one of another.
 *
 * <p>An index that was never built, or whose next change has been forgotten already, is built anew first.
 */
@ApplicationScoped
class SearchWorker {

    private static final Logger LOG = System.getLogger(SearchWorker.class.getName());
    private static final int MOST_AT_ONCE = 1000;
    private static final Duration KEPT_FOR = Duration.ofDays(7);
    private static final Duration BETWEEN_PRUNINGS = Duration.ofHours(1);

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private NodeIndex node;
    @Inject
    private PendingChanges changes;
    @Inject
    private IndexUpdate update;
    @Inject
    private Clock clock;

    private final AtomicBoolean nudged = new AtomicBoolean();
    private Optional<ChangeCursor> cursor = Optional.empty();
    private Instant pruned = Instant.EPOCH;
    private volatile Followed followed;
    private volatile IndexState state = IndexState.opening();

    void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
        executor.scheduleWithFixedDelay(this::follow, 0, 1, TimeUnit.SECONDS);
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchTouched touched) {
        if (nudged.compareAndSet(false, true)) {
            executor.submit(this::follow);
        }
    }

    /** How this node's index stands. */
    IndexState state() {
        return state;
    }

    /** Where the last public change found the index, and how often there was one; empty before the first time. */
    Optional<Followed> followed() {
        return Optional.ofNullable(followed);
    }

    /** Builds the index anew on this node; returns when it is done. */
    synchronized int rebuild() {
        Instant begin = clock.instant();
        long newest = changes.newest();
        int count = update.rebuild(new IndexPosition(newest));
        cursor = Optional.of(new ChangeCursor(newest));
        Duration took = Duration.between(begin, clock.instant());
        LOG.log(Level.INFO, "Search index built: {0} documents in {1} ms", count, took.toMillis());
        return count;
    }

    /** Follows everything that is visible now; a failure is logged and tried again within a second. */
    synchronized void follow() {
        nudged.set(false);
        try {
            ChangeCursor following = cursor();
            while (followSome(following)) {
                state = IndexState.following(clock.instant());
            }
            state = IndexState.following(clock.instant());
            prune();
        } catch (RuntimeException e) {
            // Whatever it was: the worker must live on, and the changes are still in their table.
            LOG.log(Level.ERROR, "The search index could not follow the changes; trying again", e);
            state = state.failed(e.toString());
        }
    }

    private ChangeCursor cursor() {
        if (cursor.isEmpty()) {
            IndexPosition kept = node.index().position();
            if (kept.isBuilt() && !hasLost(kept)) {
                cursor = Optional.of(new ChangeCursor(kept.change()));
            } else {
                rebuild();
            }
            note(cursor.orElseThrow());
        }
        return cursor.orElseThrow();
    }

    private void note(ChangeCursor following) {
        followed = new Followed(following.position(), followed().map(Followed::times).orElse(0L) + 1);
    }

    /** Whether changes after the position may have been forgotten, or the database is another one. */
    private boolean hasLost(IndexPosition kept) {
        return kept.change() < changes.oldest() - 1 || kept.change() > changes.newest();
    }

    private boolean followSome(ChangeCursor following) {
        List<PendingChange> read = changes.after(following.position(), MOST_AT_ONCE + following.ahead());
        List<PendingChange> fresh = following.fresh(read);
        if (!fresh.isEmpty()) {
            update.apply(fresh.stream().map(PendingChange::key).distinct().toList());
        }
        long before = following.position();
        following.followed(fresh, clock.instant());
        if (!fresh.isEmpty() || following.position() != before) {
            node.index().keep(new IndexPosition(following.position()));
        }
        if (fresh.stream().anyMatch(change -> change.sight() == Sight.PUBLIC)) {
            note(following);
        }
        return fresh.size() >= MOST_AT_ONCE;
    }

    private void prune() {
        Instant now = clock.instant();
        if (pruned.plus(BETWEEN_PRUNINGS).isBefore(now)) {
            changes.forget(now.minus(KEPT_FOR));
            pruned = now;
        }
    }
}
