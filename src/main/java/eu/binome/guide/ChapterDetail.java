package eu.binome.guide;

import java.util.List;

import eu.binome.partnership.ThemeSummary;

/**
 * A theme's chapter as its coordinator composes it.
 *
 * @param entries    chosen practices in their order
 * @param candidates accepted practices of the theme that are not chosen
 */
public record ChapterDetail(ThemeSummary theme, List<EntryDetail> entries, List<EntryDetail> candidates) {
}
