package eu.binome.search;

import java.util.List;

/**
 * The choices along one side, chosen ones first, then most frequent first.
 */
public record FacetPanel(Facet facet, List<FacetChoice> choices) {

    /** Those that are chosen. */
    public List<FacetChoice> chosen() {
        return choices.stream().filter(FacetChoice::chosen).toList();
    }

    /** Whether it should stand open: something is chosen in it. */
    public boolean isOpen() {
        return choices.stream().anyMatch(FacetChoice::chosen);
    }
}
