package eu.binome.practice;

import eu.binome.security.ScopedId;

/**
 * The id of one run of the import.
 */
public record ImportId(long value) implements ScopedId {

    @Override
    public String table() {
        return "practice_import";
    }
}
