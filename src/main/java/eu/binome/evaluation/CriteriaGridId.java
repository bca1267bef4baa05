package eu.binome.evaluation;

import eu.binome.security.ScopedId;

/**
 * The id of a criteria grid.
 */
public record CriteriaGridId(long value) implements ScopedId {

    @Override
    public String table() {
        return "criteria_grid";
    }
}
