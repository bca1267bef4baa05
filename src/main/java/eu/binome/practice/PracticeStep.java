package eu.binome.practice;

/**
 * What moves a practice on.
 */
public enum PracticeStep {

    /** Its partner hands it to the coordinator. */
    SUBMIT,
    /** Its partner takes it back before it was read. */
    WITHDRAW,
    /** The coordinator sends it back with a reason. */
    RETURN,
    /** The coordinator takes it over for the partnership. */
    ACCEPT,
    /** The coordinator opens it to visitors. */
    PUBLISH,
    /** The coordinator takes it off every list. */
    ARCHIVE,
    /** The coordinator brings an archived one back. */
    RESTORE;

    /** Message key of the button. */
    public String key() {
        return "practice.step." + name();
    }
}
