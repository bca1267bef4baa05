package eu.binome.pairing;

import java.time.Instant;

/**
 * What a form is told after saving.
 */
public record SavedNeeds(Instant savedAt) {
}
