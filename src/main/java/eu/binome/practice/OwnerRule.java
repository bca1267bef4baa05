package eu.binome.practice;

import java.util.Optional;

import eu.binome.partnership.PartnerId;

/**
 * Whom an imported practice belongs to when its record names no partner; whoever imports has to choose.
 *
 * @param partner with {@link Way#ONE} only
 */
public record OwnerRule(Way way, Optional<PartnerId> partner) {

    /** How the owner is found. */
    public enum Way {
        /** A record has to name a partner, else it is refused. */
        NAMED,
        /** One partner owns all that name none. */
        ONE,
        /** The partners of the practice's own country one after the other, else all. */
        IN_TURN;

        /** Message key of its name. */
        public String key() {
            return "practice.import.owner." + name();
        }
    }

    public static OwnerRule named() {
        return new OwnerRule(Way.NAMED, Optional.empty());
    }

    public static OwnerRule one(PartnerId partner) {
        return new OwnerRule(Way.ONE, Optional.of(partner));
    }

    public static OwnerRule inTurn() {
        return new OwnerRule(Way.IN_TURN, Optional.empty());
    }
}
