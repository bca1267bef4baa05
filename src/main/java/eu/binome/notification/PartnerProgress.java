package eu.binome.notification;

/**
 * How far a partner organisation is at a station.
 *
 * @param partnerId the organisation
 * @param station   name of the station, as the enum of stations writes it
 * @param done      how many are done, from 0
 * @param expected  how many there should be; 0 when nothing is expected
 * @param over      whether what is missing cannot be done any more: nobody waits for it
 */
public record PartnerProgress(long partnerId, String station, int done, int expected, boolean over) {

    /** Progress that can still go on. */
    public PartnerProgress(long partnerId, String station, int done, int expected) {
        this(partnerId, station, done, expected, false);
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return done >= expected;
    }

    /** How many are missing; never less than 0. */
    public int missing() {
        return Math.max(0, expected - done);
    }
}
