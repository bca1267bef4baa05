package eu.binome.pairing;

import java.time.Instant;

/**
 * What a form is told after saving.
 *
 * @param version to send with the next change
 */
public record SavedNeeds(long version, Instant savedAt) {
}
