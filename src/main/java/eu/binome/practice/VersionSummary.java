package eu.binome.practice;

import java.time.Instant;

/**
 * One kept version of a practice.
 *
 * @param number ascending, not without gaps: saves of one sitting share one version
 * @param reason what the coordinator wrote when sending it back, else empty
 */
public record VersionSummary(int number, VersionCause cause, String reason, String by, Instant at) {
}
