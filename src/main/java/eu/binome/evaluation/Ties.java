package eu.binome.evaluation;

/**
 * What becomes of practices that share the last place of the shortlist when there is not room for all of them.
 */
public enum Ties {

    /** All of them are in: the list is longer than asked. */
    ADMIT,
    /** None of them is in: the list is shorter than asked. */
    LEAVE_OUT
}
