package eu.binome.practice;

import eu.binome.security.ScopedId;

/**
 * The id of a good practice.
 */
public record PracticeId(long value) implements ScopedId {

    @Override
    public String table() {
        return "practice";
    }
}
