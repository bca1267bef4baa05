package eu.binome.guide;

/**
 * Somebody asked for a PDF of a guide.
 */
record PrintRequested(GuidePrintId print) {
}
