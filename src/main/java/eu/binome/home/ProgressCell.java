package eu.binome.home;

import eu.binome.partnership.Station;

/**
 * How far one partner is at one station.
 *
 * @param done     how many are there
 * @param expected how many there should be; 0 when nothing is expected
 */
public record ProgressCell(Station station, Standing standing, int done, int expected) {

    /** How many are missing; never less than 0. */
    public int missing() {
        return Math.max(0, expected - done);
    }
}
