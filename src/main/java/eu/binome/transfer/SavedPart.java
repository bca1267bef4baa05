package eu.binome.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a form is told after saving a text or a row.
 *
 * @param version to sign the section or remove the row with
 * @param fields  all its fields as they are now, others' changes included
 * @param lifted  names of the partners whose sign-offs the change lifted
 */
public record SavedPart(long version, Instant savedAt, Map<String, String> fields, List<String> lifted) {
}
