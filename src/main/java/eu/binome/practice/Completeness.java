package eu.binome.practice;

import java.util.List;

/**
 * How much of what its form asks of it a practice says.
 *
 * @param asked   number of fields that are asked of it
 * @param missing those without an answer, in the order of the form
 */
public record Completeness(int asked, List<FormField> missing) {

    /** How many have an answer. */
    public int filled() {
        return asked - missing.size();
    }

    /** Whether nothing is missing. */
    public boolean isWhole() {
        return missing.isEmpty();
    }
}
