package eu.binome.practice;

/**
 * Where an edition of a form stands: prepared, asked of every new practice, or followed by a later one.
 */
public enum EditionState {

    DRAFT, IN_USE, SUCCEEDED;

    /** Message key of its name. */
    public String key() {
        return "practice.forms.state." + name();
    }
}
