package eu.binome.guide;

import java.time.Instant;

/**
 * A PDF that was asked for, as pages show it.
 *
 * @param pages         done so far; all of them once it is ready
 * @param practices     number of practices in it
 * @param sizeBytes     0 until it is ready
 * @param guideRevision revision of the guide that it shows, once the work has begun
 */
public record PrintSummary(GuidePrintId id, GuideId guide, String language, PrintState state, int pages, int practices, long sizeBytes,
                           Instant requestedAt, long guideRevision) {
}
