package eu.binome.guide;

import eu.binome.security.ScopedId;

/**
 * The id of a guide.
 */
public record GuideId(long value) implements ScopedId {

    @Override
    public String table() {
        return "guide";
    }
}
