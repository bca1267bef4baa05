package eu.binome.pairing;

import eu.binome.partnership.PartnerId;

/**
 * A partner who is to be paired, with the name that explanations use.
 */
record Participant(PartnerId id, String name) {
}
