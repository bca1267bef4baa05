package eu.binome.guide;

import java.util.List;

/**
 * The last chapter of a guide as its coordinator composes it: practices without a theme.
 *
 * @param entries    chosen practices in their order
 * @param candidates accepted practices without a theme that are not chosen
 */
public record OtherPractices(List<EntryDetail> entries, List<EntryDetail> candidates) {

    /** Whether the partnership has any. */
    public boolean isAny() {
        return !entries.isEmpty() || !candidates.isEmpty();
    }
}
