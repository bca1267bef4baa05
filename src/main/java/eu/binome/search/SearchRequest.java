package eu.binome.search;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is looked for: words, filters, order and page.
 *
 * @param text     the words as typed; blank finds everything
 * @param language the reader's language, ISO 639-1: breaks ties, orders titles, chooses the text that is shown
 * @param filters  chosen values; several along one side widen, several sides narrow
 * @param order    in which order
 * @param page     from 1; clamped into 1..{@value #LAST_PAGE}
 * @param reach    whether the words are looked for in other languages, too
 */
public record SearchRequest(String text, String language, Map<Facet, Set<String>> filters, Order order, int page, Reach reach) {

    /** Results on one page. */
    public static final int PAGE_SIZE = 20;

    /** Nobody leafs further; a filter gets there sooner. */
    public static final int LAST_PAGE = 500;

    static final int LONGEST_TEXT = 400;

    public SearchRequest {
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        filters = Map.copyOf(filters);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /** The first page of what matches these words, most relevant first. */
    public static SearchRequest of(String text, String language) {
        return new SearchRequest(text, language, Map.of(), Order.RELEVANCE, 1, Reach.ALL_LANGUAGES);
    }

    /** The same narrowed to a value, or widened when the side already has one. */
    public SearchRequest with(Facet facet, String value) {
        Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(filters);
        Set<String> values = new HashSet<>(filters.getOrDefault(facet, Set.of()));
        values.add(value);
        more.put(facet, Set.copyOf(values));
        return new SearchRequest(text, language, more, order, page, reach);
    }

    /** The same, no longer narrowed to a value. */
    public SearchRequest without(Facet facet, String value) {
        Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(filters);
        Set<String> values = new HashSet<>(filters.getOrDefault(facet, Set.of()));
        values.remove(value);
        if (values.isEmpty()) {
            fewer.remove(facet);
        } else {
            fewer.put(facet, Set.copyOf(values));
        }
        return new SearchRequest(text, language, fewer, order, page, reach);
    }

    /** Whether it is narrowed to a value. */
    public boolean isFiltered(Facet facet, String value) {
        return filters.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The same in another order. */
    public SearchRequest by(Order other) {
        return new SearchRequest(text, language, filters, other, page, reach);
    }

    /** Another page of the same. */
    public SearchRequest at(int otherPage) {
        return new SearchRequest(text, language, filters, order, otherPage, reach);
    }

    /** The same words elsewhere, or only as typed. */
    public SearchRequest reaching(Reach other) {
        return new SearchRequest(text, language, filters, order, page, other);
    }
}
