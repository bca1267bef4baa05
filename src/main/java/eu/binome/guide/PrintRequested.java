package eu.binome.guide;

import java.util.Locale;

/**
 * Somebody asked for a PDF of a guide.
 */
record PrintRequested(GuidePrintId print, GuideId guide, Locale language) {
}
