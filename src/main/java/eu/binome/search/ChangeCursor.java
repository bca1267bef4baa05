package eu.binome.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/**
 * How far one node has followed the table of changes, though ids do not become visible in their order.
 *
 * <p>A missing id may be a transaction still open, so the position waits before it; what lies beyond is followed already
 * and remembered. Once the change after the gap is older than {@link #LONGEST_TRANSACTION} the missing one was rolled
 * back, and the position goes on. Not thread-safe: it belongs to the worker.
 */
final class ChangeCursor {

    /** No transaction lives longer: the server ends them sooner. */
    static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    private final TreeMap<Long, Instant> ahead = new TreeMap<>();
    private long position;

    ChangeCursor(long position) {
        this.position = position;
    }

    /** Every change up to and with this id has been followed. */
    long position() {
        return position;
    }

    /** Changes that were followed beyond the position. */
    int ahead() {
        return ahead.size();
    }

    /** Those not followed yet of what was read above the position. */
    List<PendingChange> fresh(List<PendingChange> read) {
        return read.stream().filter(change -> change.id() > position && !ahead.containsKey(change.id())).toList();
    }

    /** Takes note that these have been followed, and moves on. */
    void followed(List<PendingChange> changes, Instant now) {
        changes.forEach(change -> ahead.put(change.id(), change.touchedAt()));
        while (!ahead.isEmpty() && (isNext() || isPastHope(now))) {
            position = ahead.pollFirstEntry().getKey();
        }
    }

    private boolean isNext() {
        return ahead.firstKey() <= position + 1;
    }

    private boolean isPastHope(Instant now) {
        return ahead.firstEntry().getValue().isBefore(now.minus(LONGEST_TRANSACTION));
    }
}
