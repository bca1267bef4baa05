package eu.binome.practice;

import java.time.Instant;

/**
 * How the work on an import goes.
 *
 * @param since    when it began, or last went on
 * @param from     how many rows it had dealt with then
 * @param stopping whether somebody asked it to stop
 */
public record ImportProgress(Instant since, int from, boolean stopping) {
}
