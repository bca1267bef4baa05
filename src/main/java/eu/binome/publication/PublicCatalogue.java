package eu.binome.publication;

import eu.binome.publication.CatalogueListing.Extent;
import eu.binome.publication.CatalogueListing.Listed;
import eu.binome.search.Facet;
import eu.binome.search.FacetPanels;
import eu.binome.search.Search;
import eu.binome.search.SearchHits;
import eu.binome.search.SearchRequest;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds published practices for everybody: the index tells which, the database what they say and that they still are.
 */
@ApplicationScoped
public class PublicCatalogue {

    private static final List<Facet> SIDES = List.of(Facet.THEME, Facet.COUNTRY, Facet.PARTNER);
    private static final String PRACTICE = "practice";

    private final Search search;
    private final FacetPanels panels;
    private final CatalogueListing listing;

    @Inject
    PublicCatalogue(Search search, FacetPanels panels, CatalogueListing listing) {
        this.search = search;
        this.panels = panels;
        this.listing = listing;
    }

    protected PublicCatalogue() {
        this(null, null, null);
    }

    /** One page; filters of other sides than theme, country and partner are passed over. */
    @OpenToAll("published practices only")
    public CataloguePage page(SearchRequest asked, String path, Locale locale) {
        SearchRequest request = ofPractices(asked);
        SearchHits hits = search.hitsPublished(request);
        Extent extent = asked.text().isBlank() ? Extent.TITLE_AND_SUMMARY : Extent.WHOLE;
        Map<Long, Listed> listed = listing.of(hits.hits().stream().map(hit -> hit.key().id()).toList(), extent);
        List<CatalogueRow> rows = hits.hits().stream()
                .flatMap(hit -> Stream.ofNullable(listed.get(hit.key().id())))
                .flatMap(practice -> search.mark(request, hits.match(), practice.texts())
                        .map(text -> new CatalogueRow(practice.id(), practice.partner(), practice.countries(),
                                practice.place(), practice.broughtIn(), text)).stream())
                .toList();
        return new CataloguePage(hits, rows, panels.of(hits, narrowed(asked), SIDES, path, locale));
    }

    private static SearchRequest ofPractices(SearchRequest asked) {
        return narrowed(asked).with(Facet.KIND, PRACTICE);
    }

    private static SearchRequest narrowed(SearchRequest asked) {
        Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
        SIDES.forEach(side -> {
            if (asked.filters().containsKey(side)) {
                kept.put(side, asked.filters().get(side));
            }
        });
        return new SearchRequest(asked.text(), asked.language(), kept, asked.order(), asked.page(), asked.reach());
    }
}
