package eu.binome.security;

/**
 * What a person is in a partnership.
 */
public enum Role {

    /** Works for the lead partner: sets up, follows, decides, publishes. */
    COORDINATOR,
    /** Officer of a partner organisation: describes, rates, tests, plans. */
    CONTRIBUTOR,
    /** Member of the steering committee: reads what is submitted and accepted, and follows. */
    COMMITTEE,
    /** Outside expert: reads what is submitted and accepted. */
    EXPERT,
    /** Reads what the partnership has accepted. */
    READER;

    /** Message key of the role's name. */
    public String key() {
        return "security.role." + name();
    }
}
