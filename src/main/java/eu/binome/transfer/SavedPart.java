package eu.binome.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import eu.binome.platform.FieldRefusal;

/**
 * What a form is told after saving a text or a row.
 *
 * @param version  to sign the section or remove the row with
 * @param fields   all its fields as they are now, others' changes included
 * @param lifted   names of the partners whose sign-offs the change lifted
 * @param refusals fields that were not saved, and why
 */
public record SavedPart(long version, Instant savedAt, Map<String, String> fields, List<String> lifted, List<FieldRefusal> refusals) {

    /** Everything is saved. */
    SavedPart(long version, Instant savedAt, Map<String, String> fields, List<String> lifted) {
        this(version, savedAt, fields, lifted, List.of());
    }

    /** The same, but for what was refused. */
    SavedPart without(List<FieldRefusal> refused) {
        return new SavedPart(version, savedAt, fields, lifted, refused);
    }
}
