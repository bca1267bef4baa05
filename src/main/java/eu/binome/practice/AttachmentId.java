package eu.binome.practice;

import eu.binome.security.ScopedId;

/**
 * The id of a file that belongs to a practice.
 */
public record AttachmentId(long value) implements ScopedId {

    @Override
    public String table() {
        return "practice_attachment";
    }
}
