package eu.binome.practice;

/**
 * How far a practice reaches.
 */
public enum PracticeScope {

    LOCAL, REGIONAL, NATIONAL;

    /** Message key of its name. */
    public String key() {
        return "practice.scope." + name();
    }
}
