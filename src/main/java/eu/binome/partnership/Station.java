package eu.binome.partnership;

/**
 * The stations of the cycle, in their order.
 */
public enum Station {

    IDENTIFY, SCORE, TEST, GRID, PAIR, PLAN, PUBLISH;

    /** Message key of the station's name. */
    public String key() {
        return "partnership.station." + name();
    }
}
