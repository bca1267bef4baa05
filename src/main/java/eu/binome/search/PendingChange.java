package eu.binome.search;

import java.time.Instant;

/**
 * A row of the table of changes: this document must be read again.
 *
 * @param id        ascending, but not in the order of commits
 * @param touchedAt when the row was written, before its transaction ended
 */
record PendingChange(long id, SearchKey key, Instant touchedAt) {
}
