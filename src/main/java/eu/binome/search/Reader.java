package eu.binome.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who searches, as far as search must know: the partnerships and the partner organisations they belong to.
 *
 * <p>Every query, count, facet, suggestion and highlight takes one; there is no search without a reader.
 *
 * @param partnerships ids of the partnerships whose shared documents they may read
 * @param partners     ids of the partner organisations whose drafts they may read
 */
public record Reader(Set<Long> partnerships, Set<Long> partners) {

    private static final Reader ANONYMOUS = new Reader(Set.of(), Set.of());

    public Reader {
        partnerships = Set.copyOf(partnerships);
        partners = Set.copyOf(partners);
    }

    /** A visitor: reads what is published. */
    public static Reader anonymous() {
        return ANONYMOUS;
    }

    /** Whether this reader belongs to the audience. */
    public boolean mayRead(Audience audience) {
        return switch (audience.scope()) {
            case EVERYONE -> true;
            case PARTNERSHIP -> partnerships.contains(audience.id());
            case PARTNER -> partners.contains(audience.id());
        };
    }

    /** The tokens of all audiences this reader belongs to; never empty. */
    Set<String> tokens() {
        return Stream.of(
                        Stream.of(Audience.everyone()),
                        partnerships.stream().map(Audience::partnership),
                        partners.stream().map(Audience::partner))
                .flatMap(audiences -> audiences)
                .map(Audience::token)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
