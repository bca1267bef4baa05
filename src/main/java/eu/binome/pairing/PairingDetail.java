package eu.binome.pairing;

import java.util.List;
import java.util.Optional;

/**
 * A pairing with its reasons.
 *
 * @param fingerprint  of its inputs, to be sent with the confirmation
 * @param value        points of all binômes together
 * @param confirmation empty while it is a proposal
 */
public record PairingDetail(String fingerprint, int value, List<BinomeDetail> binomes, Optional<Confirmation> confirmation) {
}
