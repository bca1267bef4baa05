package eu.binome.platform;

import java.time.Instant;

/**
 * A change of one field by somebody who may not be the only one: written only over what the writer has seen.
 *
 * <p>The comparison is by value, not by version: a page whose other fields are out of date can still save this one, and never writes over
 * a text that it has not shown. Line ends and
 * outer blanks are no difference.
 *
 * @param value what the writer wants, in the form in which it is stored
 * @param seen  what the writer's page had last known as stored; empty for nothing
 */
public record FieldEdit(String value, String seen) {

    public FieldEdit {
        value = plain(value);
        seen = plain(seen);
    }

    /** What is to be done, given what is stored. */
    public Decision against(String stored) {
        String plain = plain(stored);
        if (plain.equals(value)) {
            return Decision.NOTHING;
        }
        return plain.equals(seen) ? Decision.WRITE : Decision.CLASH;
    }

    /** Both texts, for whoever came second. */
    public FieldConflict conflict(String field, String stored, String by, Instant at) {
        return new FieldConflict(field, value, stored, by, at);
    }

    static String plain(String text) {
        return CleanText.prose(text).strip();
    }

    /** What becomes of an edit. */
    public enum Decision {

        /** It is stored already. */
        NOTHING,
        /** Nobody wrote since: take it over. */
        WRITE,
        /** Somebody wrote something that the writer has not seen: show both. */
        CLASH
    }
}
