package eu.binome.search.web;

import eu.binome.platform.ReaderLocale;
import eu.binome.search.Elsewhere;
import eu.binome.search.Facet;
import eu.binome.search.FacetPanel;
import eu.binome.search.FacetPanels;
import eu.binome.search.Found;
import eu.binome.search.FoundPage;
import eu.binome.search.Marked;
import eu.binome.search.Match;
import eu.binome.search.Order;
import eu.binome.search.Search;
import eu.binome.search.SearchAddress;
import eu.binome.search.SearchRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Searches everything that the reader may read in one partnership.
 */
@Named
@RequestScoped
public class SearchView {

    private static final List<Facet> SIDES = List.of(Facet.KIND, Facet.THEME, Facet.COUNTRY, Facet.PARTNER, Facet.YEAR,
            Facet.STATUS, Facet.LANGUAGE);

    @Inject
    private Search search;
    @Inject
    private FacetPanels panels;
    @Inject
    private ReaderLocale reader;
    @Inject
    private HttpServletRequest http;

    private SearchRequest asked;
    private long partnership;
    private String path;
    private FoundPage found;
    private List<FacetPanel> facets;

    /** Looks in the partnership of this id, whose addresses begin with {@code base}. */
    public void within(long partnershipId, String base) {
        partnership = partnershipId;
        path = base + "/search/search";
        asked = SearchAddress.read(http.getParameterMap(), reader.getContentLanguage());
        found = search.find(only(partnershipId, asked));
        facets = panels.of(found.hits(), asked, SIDES, path, reader.locale());
    }

    private static SearchRequest only(long partnershipId, SearchRequest asked) {
        SearchRequest here = asked;
        for (String other : asked.filters().getOrDefault(Facet.PARTNERSHIP, Set.of())) {
            here = here.without(Facet.PARTNERSHIP, other);
        }
        return here.with(Facet.PARTNERSHIP, Long.toString(partnershipId));
    }

    public FoundPage getFound() {
        return found;
    }

    /** What was looked for in other languages. */
    public Elsewhere getElsewhere() {
        return Elsewhere.of(found.hits(), asked, path);
    }

    public List<FacetPanel> getFacets() {
        return facets;
    }

    public String getText() {
        return asked.text();
    }

    /** All pages as a table for spreadsheets. */
    public String getTable() {
        return SearchAddress.of("/api/search/csv", only(partnership, asked).at(1));
    }

    /** Where the form leads. */
    public String getPath() {
        return path;
    }

    /** Whether the words were taken more loosely than typed. */
    public boolean isLoose() {
        return found.hits().match() != Match.AS_TYPED && found.hits().total() > 0;
    }

    /** The ways to order with their links. */
    public List<OrderChoice> getOrders() {
        return Arrays.stream(Order.values()).map(order -> new OrderChoice(order.name().toLowerCase(Locale.ROOT),
                order == asked.order(), SearchAddress.of(path, asked.by(order).at(1)))).toList();
    }

    /** Address of the page before this one, empty on the first. */
    public String getPrevious() {
        return asked.page() > 1 ? SearchAddress.of(path, asked.at(asked.page() - 1)) : "";
    }

    /** Address of the page after this one, empty on the last. */
    public String getNext() {
        return asked.page() < found.hits().pages() ? SearchAddress.of(path, asked.at(asked.page() + 1)) : "";
    }

    public int getPage() {
        return asked.page();
    }

    /** The results of the page. */
    public List<ResultRow> getResults() {
        return found.results().stream().map(ResultRow::of).toList();
    }

    /** The message key of a panel's heading. */
    public String sideKey(FacetPanel panel) {
        return "search.side." + panel.facet();
    }

    /** One way to order. */
    public record OrderChoice(String code, boolean chosen, String link) {

        /** The message key of its name. */
        public String key() {
            return "search.order." + code;
        }
    }

    /** One result; its page lies below the partnership's address. */
    public record ResultRow(String kind, long id, String language, Marked title, Marked summary, Marked excerpt, String through) {

        static ResultRow of(Found found) {
            return new ResultRow(found.document().kind(), found.document().id(), found.text().language(), found.text().title(),
                    found.text().summary(), found.text().excerpt().orElse(Marked.plain("")), found.text().throughLine());
        }

        /** Its page below the partnership's address. */
        public String page() {
            return kind + "/" + kind;
        }
    }
}
