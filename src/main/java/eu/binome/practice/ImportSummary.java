package eu.binome.practice;

import java.time.Instant;

/**
 * A past import in short.
 *
 * @param read  records of the file that it has dealt with
 * @param taken practices made of them
 */
public record ImportSummary(ImportId id, String fileName, String by, Instant at, int read, int taken, ImportState state) {
}
