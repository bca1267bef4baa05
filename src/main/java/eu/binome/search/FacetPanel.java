package eu.binome.search;

import java.util.List;

/**
 * The choices along one side, chosen ones first, then most frequent first.
 */
public record FacetPanel(Facet facet, List<FacetChoice> choices) {

    /** Values that are seen at once; the rest is one click away. */
    static final int SEEN_AT_ONCE = 12;

    /** What is seen at once: the most frequent, and everything chosen. */
    public List<FacetChoice> first() {
        return choices.subList(0, seen());
    }

    /** What is seen once somebody asks for more. */
    public List<FacetChoice> rest() {
        return choices.subList(seen(), choices.size());
    }

    private int seen() {
        return Math.min(choices.size(), Math.max(SEEN_AT_ONCE, chosen().size()));
    }

    /** Those that are chosen. */
    public List<FacetChoice> chosen() {
        return choices.stream().filter(FacetChoice::chosen).toList();
    }
}
