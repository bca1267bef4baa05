package eu.binome.practice;

import java.time.Duration;
import java.time.Instant;

/**
 * An import in short.
 *
 * @param read     records of the file that it has dealt with
 * @param taken    practices made of them
 * @param total    records of the file; of imports before files were counted, those that it has dealt with
 * @param mayGoOn  whether it stopped before its end and can go on from where it is
 */
public record ImportSummary(ImportId id, String fileName, String by, Instant at, int read, int taken, ImportState state, int total,
                            ImportProgress progress, boolean mayGoOn) {

    /** Rows that it deals with in a second, rounded down; 0 as long as that cannot be said. */
    public long rate(Instant now) {
        long millis = Duration.between(progress.since(), now).toMillis();
        return millis < 1 ? 0 : (read - progress.from()) * 1_000L / millis;
    }

    /** How much of the file is done, in percent, rounded down. */
    public int percent() {
        return total == 0 ? 0 : (int) (read * 100L / total);
    }
}
