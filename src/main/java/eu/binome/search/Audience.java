package eu.binome.search;

/**
 * Who may find a document: everyone, the members of its partnership, or one partner organisation alone (drafts).
 *
 * @param scope how wide the audience is
 * @param id    the partnership's or the partner's id, 0 for everyone
 */
public record Audience(Scope scope, long id) {

    /** How wide an audience is. */
    public enum Scope { EVERYONE, PARTNERSHIP, PARTNER }

    /** Visitors too. */
    public static Audience everyone() {
        return new Audience(Scope.EVERYONE, 0);
    }

    /** The members of one partnership. */
    public static Audience partnership(long partnershipId) {
        return new Audience(Scope.PARTNERSHIP, partnershipId);
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
