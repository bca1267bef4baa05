package eu.binome.transfer;

import eu.binome.security.AccountId;

/**
 * The person who signs for an organisation.
 */
record Signer(AccountId account, String name) {
}
