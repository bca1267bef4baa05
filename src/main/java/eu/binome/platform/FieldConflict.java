package eu.binome.platform;

import java.time.Instant;

/**
 * A field into which two people wrote different things at the same time.
 *
 * @param yours  what came second
 * @param theirs what is stored
 * @param by     the name of who stored it
 */
public record FieldConflict(String field, String yours, String theirs, String by, Instant at) {
}
