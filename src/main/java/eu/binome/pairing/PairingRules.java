package eu.binome.pairing;

import java.util.Collection;
import java.util.Set;

/**
 * What the coordinator decided beforehand: pairs that must be together and pairs that must not.
 */
record PairingRules(Set<PartnerPair> locked, Set<PartnerPair> forbidden) {

    static final PairingRules NONE = new PairingRules(Set.of(), Set.of());

    PairingRules {
        locked = Set.copyOf(locked);
        forbidden = Set.copyOf(forbidden);
    }

    /** Rules from any collections of pairs. */
    static PairingRules of(Collection<PartnerPair> locked, Collection<PartnerPair> forbidden) {
        return new PairingRules(Set.copyOf(locked), Set.copyOf(forbidden));
    }
}
