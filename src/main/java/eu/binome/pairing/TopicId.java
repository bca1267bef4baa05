package eu.binome.pairing;

import eu.binome.security.ScopedId;

/**
 * The id of a topic of the resources-and-needs grid.
 */
public record TopicId(long value) implements ScopedId {

    @Override
    public String table() {
        return "grid_topic";
    }
}
