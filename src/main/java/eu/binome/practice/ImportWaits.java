package eu.binome.practice;

import eu.binome.security.AccountId;

/**
 * An import was ordered, or let go on, and waits to be carried out.
 *
 * @param by who wants it
 */
record ImportWaits(ImportId run, AccountId by) {
}
