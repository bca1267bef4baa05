package eu.binome.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Who searches, as far as search must know: the audiences they belong to, everyone always among them.
 *
 * <p>Every query, count, facet, suggestion and highlight takes one; there is no search without a reader.
 */
public record Reader(Set<Audience> audiences) {

    private static final Reader ANONYMOUS = new Reader(Set.of());

    public Reader {
        Set<Audience> all = new HashSet<>(audiences);
        all.add(Audience.everyone());
        audiences = Set.copyOf(all);
    }

    /** A visitor: reads what is published. */
    public static Reader anonymous() {
        return ANONYMOUS;
    }

    /** Whether this reader belongs to one of the audiences. */
    public boolean mayRead(Collection<Audience> others) {
        return others.stream().anyMatch(audiences::contains);
    }
}
