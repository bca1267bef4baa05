package eu.binome.search;

import java.time.Instant;

/**
 * A row of the table of changes: this document must be read again.
 *
 * @param id        ascending, but not in the order of commits
 * @param touchedAt when the row was written, before its transaction ended
 * @param sight     who can see that something changed
 */
record PendingChange(long id, SearchKey key, Instant touchedAt, Sight sight) {
}
