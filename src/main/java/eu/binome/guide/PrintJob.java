package eu.binome.guide;

import eu.binome.guide.render.GuideDocument;

/**
 * An order whose turn it is, with what is to be printed.
 *
 * @param guideRevision of the guide when the document was gathered
 */
record PrintJob(GuidePrintId print, long guideRevision, GuideDocument document) {
}
