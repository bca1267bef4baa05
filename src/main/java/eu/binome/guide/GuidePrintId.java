package eu.binome.guide;

import eu.binome.security.ScopedId;

/**
 * The id of a PDF that was asked for.
 */
public record GuidePrintId(long value) implements ScopedId {

    @Override
    public String table() {
        return "guide_print";
    }
}
