package eu.binome.guide;

import java.util.List;

import eu.binome.guide.render.GuideDocument;
import eu.binome.practice.PracticeId;

/**
 * An order whose turn it is, with what is to be printed.
 *
 * @param guideRevision of the guide when the document was gathered
 * @param practices     those that the document holds
 */
record PrintJob(GuidePrintId print, long guideRevision, GuideDocument document, List<PracticeId> practices) {
}
