package eu.binome.pairing;

import java.time.Instant;

/**
 * Who confirmed a pairing, and when.
 */
public record Confirmation(Instant at, String by) {
}
