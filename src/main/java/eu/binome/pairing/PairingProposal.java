package eu.binome.pairing;

import java.util.List;

/**
 * Every partner in exactly one binôme.
 *
 * @param binomes by their earliest member
 */
record PairingProposal(List<ProposedBinome> binomes) {

    PairingProposal {
        binomes = List.copyOf(binomes);
    }

    /** Points of all binômes together. */
    int value() {
        return binomes.stream().mapToInt(ProposedBinome::value).sum();
    }
}
