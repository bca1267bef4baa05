package eu.binome.search;

/**
 * Some of those who may find a document; a document has one or several audiences.
 *
 * @param scope which people
 * @param id    the partnership's id, the partner's id for {@link Scope#PARTNER}, 0 for everyone
 */
public record Audience(Scope scope, long id) {

    /** Which people an audience holds. */
    public enum Scope {
        /** Visitors too. */
        EVERYONE,
        /** All members of a partnership. */
        MEMBERS,
        /** Its members who do more than read. */
        TEAM,
        /** Its coordinators. */
        COORDINATORS,
        /** The people of one partner organisation. */
        PARTNER
    }

    /** Visitors too. */
    public static Audience everyone() {
        return new Audience(Scope.EVERYONE, 0);
    }

    /** All members of a partnership. */
    public static Audience members(long partnershipId) {
        return new Audience(Scope.MEMBERS, partnershipId);
    }

    /** The members of a partnership who do more than read. */
    public static Audience team(long partnershipId) {
        return new Audience(Scope.TEAM, partnershipId);
    }

    /** The coordinators of a partnership. */
    public static Audience coordinators(long partnershipId) {
        return new Audience(Scope.COORDINATORS, partnershipId);
    }

    /** The people of one partner organisation. */
    public static Audience partner(long partnerId) {
        return new Audience(Scope.PARTNER, partnerId);
    }

    /** The audience as one word of the index. */
    String token() {
        return scope + ":" + id;
    }
}
