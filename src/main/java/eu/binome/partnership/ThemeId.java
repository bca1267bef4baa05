package eu.binome.partnership;

import eu.binome.security.ScopedId;

/**
 * The id of a theme.
 */
public record ThemeId(long value) implements ScopedId {

    @Override
    public String table() {
        return "theme";
    }
}
