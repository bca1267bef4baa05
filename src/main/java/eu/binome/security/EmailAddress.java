package eu.binome.security;

import java.util.Locale;
import java.util.Optional;

/**
 * The one spelling of an e-mail address by which an account is known: lower case, visible ASCII.
 *
 * <p>The database and the counters of failures both get this spelling, so that no other one is a second door to the same account.
 */
public final class EmailAddress {

    private static final int LONGEST = 254;

    private EmailAddress() {
    }

    /** What was typed in its one spelling; empty when it can be no account's address. */
    public static Optional<String> of(String typed) {
        String stripped = typed.strip();
        return stripped.length() <= LONGEST && stripped.matches("[!-?A-~]+@[!-?A-~]+")
                ? Optional.of(stripped.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
