package eu.binome.guide;

import eu.binome.security.ScopedId;

/**
 * The id of a published edition of a guide.
 */
public record GuideEditionId(long value) implements ScopedId {

    @Override
    public String table() {
        return "guide_edition";
    }
}
