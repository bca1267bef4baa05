package eu.binome.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One findable thing as its source gives it: its address, who may find it, its texts and its facets.
 *
 * @param kind          the source's kind
 * @param id            its id within the kind
 * @param partnershipId the partnership it belongs to
 * @param audiences     who may find it; nobody when empty
 * @param date          by which "newest first" orders
 * @param texts         by ISO 639-1 code
 * @param facets        the values along each side, codes without blanks at the ends
 */
public record SearchDocument(String kind, long id, long partnershipId, Set<Audience> audiences, Instant date,
                             Map<String, SearchText> texts, Map<Facet, Set<String>> facets) {

    public SearchDocument {
        audiences = Set.copyOf(audiences);
        texts = Map.copyOf(texts);
        facets = Map.copyOf(facets);
    }

    /** A document without any text yet. */
    public static SearchDocument of(String kind, long id, long partnershipId, Set<Audience> audiences, Instant date) {
        return new SearchDocument(kind, id, partnershipId, audiences, date, Map.of(), Map.of());
    }

    /** The same with a text in one more language. */
    public SearchDocument in(String language, SearchText text) {
        Map<String, SearchText> more = new HashMap<>(texts);
        more.put(language, text);
        return new SearchDocument(kind, id, partnershipId, audiences, date, more, facets);
    }

    /** The same with one more value along a side; an empty value changes nothing. */
    public SearchDocument with(Facet facet, String value) {
        if (value.isBlank()) {
            return this;
        }
        Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(facets);
        Set<String> values = new HashSet<>(facets.getOrDefault(facet, Set.of()));
        values.add(value.strip());
        more.put(facet, Set.copyOf(values));
        return new SearchDocument(kind, id, partnershipId, audiences, date, texts, more);
    }

    /** The address by which the index replaces and removes it. */
    SearchKey key() {
        return new SearchKey(kind, id);
    }
}
