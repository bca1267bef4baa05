package eu.binome.practice;

/**
 * Up to which step of the workflow a field may stay empty.
 */
public enum FieldNeed {

    OPTIONAL, SUBMIT, ACCEPT, PUBLISH;

    /** Whether a practice that takes this step must have the field. */
    boolean isDueAt(FieldNeed step) {
        return this != OPTIONAL && compareTo(step) <= 0;
    }

    /** Message key of its name. */
    public String key() {
        return "practice.need." + name();
    }
}
