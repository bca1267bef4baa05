package eu.binome.evaluation;

import eu.binome.security.ScopedId;

/**
 * The id of a shortlist.
 */
public record ShortlistId(long value) implements ScopedId {

    @Override
    public String table() {
        return "shortlist";
    }
}
