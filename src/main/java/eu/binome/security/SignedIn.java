package eu.binome.security;

import java.io.Serializable;

/**
 * What a session knows of its person.
 *
 * @param generation       the account's generation of sessions; a new password makes the older ones void
 * @param sinceEpochMillis when they signed in
 * @param csrfToken        what every changing REST call of the session has to show
 */
public record SignedIn(long accountId, int generation, long sinceEpochMillis, String csrfToken) implements Serializable {

    /** Name of the session attribute. */
    public static final String ATTRIBUTE = "binome.signIn";
}
