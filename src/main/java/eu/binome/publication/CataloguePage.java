package eu.binome.publication;

import eu.binome.search.FacetPanel;
import eu.binome.search.SearchHits;
import java.util.List;

/**
 * One page of the public catalogue.
 *
 * @param hits   the counts
 * @param rows   the practices of the page
 * @param panels the filters with their counts
 */
public record CataloguePage(SearchHits hits, List<CatalogueRow> rows, List<FacetPanel> panels) {
}
