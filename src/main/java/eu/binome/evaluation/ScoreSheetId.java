package eu.binome.evaluation;

import eu.binome.security.ScopedId;

/**
 * The id of a score sheet.
 */
public record ScoreSheetId(long value) implements ScopedId {

    @Override
    public String table() {
        return "score_sheet";
    }
}
