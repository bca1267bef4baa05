package eu.binome.practice;

import java.time.Instant;

/**
 * A past import in short.
 *
 * @param read   records in the file
 * @param taken  practices made of them
 * @param undone whether it was taken back
 */
public record ImportSummary(ImportId id, String fileName, String by, Instant at, int read, int taken, boolean undone) {
}
