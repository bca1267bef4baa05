package eu.binome.publication.web;

import eu.binome.platform.ReaderLocale;
import eu.binome.publication.CataloguePage;
import eu.binome.publication.CatalogueRow;
import eu.binome.publication.PublicCatalogue;
import eu.binome.search.Elsewhere;
import eu.binome.search.Facet;
import eu.binome.search.FacetChoice;
import eu.binome.search.FacetPanel;
import eu.binome.search.Match;
import eu.binome.search.Order;
import eu.binome.search.SearchAddress;
import eu.binome.search.SearchRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The public catalogue: a request in the address, its answer on the page.
 */
@Named
@RequestScoped
public class CatalogueView {

    private static final String PATH = "/publication/catalogue";

    @Inject
    private PublicCatalogue catalogue;
    @Inject
    private ReaderLocale reader;
    @Inject
    private HttpServletRequest http;

    private SearchRequest asked;
    private CataloguePage page;

    @PostConstruct
    void open() {
        asked = SearchAddress.read(http.getParameterMap(), reader.getLanguage());
        page = catalogue.page(asked, PATH, reader.locale());
    }

    public long getTotal() {
        return page.hits().total();
    }

    /** What was looked for in other languages. */
    public Elsewhere getElsewhere() {
        return Elsewhere.of(page.hits(), asked, PATH);
    }

    public List<CatalogueRow> getRows() {
        return page.rows();
    }

    public List<FacetPanel> getPanels() {
        return page.panels();
    }

    /** Everything that is filtered by, to be taken away again. */
    public List<FacetChoice> getChosen() {
        return page.panels().stream().flatMap(panel -> panel.chosen().stream()).toList();
    }

    /** The hidden fields by which the search box keeps the filters. */
    public List<KeptFilter> getKept() {
        return asked.filters().entrySet().stream().flatMap(side -> side.getValue().stream()
                .map(value -> new KeptFilter(side.getKey().name().toLowerCase(Locale.ROOT), value))).toList();
    }

    public String getText() {
        return asked.text();
    }

    public String getPath() {
        return PATH;
    }

    /** Whether this is the start page: nothing asked, nothing filtered. */
    public boolean isStart() {
        return asked.text().isEmpty() && asked.filters().isEmpty() && asked.page() == 1;
    }

    /** Whether the words were taken more loosely than typed. */
    public boolean isLoose() {
        return page.hits().match() != Match.AS_TYPED && getTotal() > 0;
    }

    /** The ways to order; by relevance only where words were typed. */
    public List<OrderLink> getOrders() {
        return Arrays.stream(Order.values())
                .filter(order -> order != Order.RELEVANCE || !asked.text().isEmpty())
                .map(order -> new OrderLink("publication.order." + order, isInForce(order),
                        SearchAddress.of(PATH, asked.by(order).at(1)))).toList();
    }

    private boolean isInForce(Order order) {
        Order inForce = asked.order() == Order.RELEVANCE && asked.text().isEmpty() ? Order.NEWEST : asked.order();
        return order == inForce;
    }

    /** All pages as a table for spreadsheets, of what visitors find. */
    public String getTable() {
        return SearchAddress.of("/api/search/csv", asked.with(Facet.KIND, "practice").at(1)) + "&published=true";
    }

    public int getPage() {
        return asked.page();
    }

    public int getPages() {
        return page.hits().pages();
    }

    /** Address of the page before this one, empty on the first. */
    public String getPrevious() {
        return asked.page() > 1 ? SearchAddress.of(PATH, asked.at(asked.page() - 1)) : "";
    }

    /** Address of the page after this one, empty on the last. */
    public String getNext() {
        return asked.page() < getPages() ? SearchAddress.of(PATH, asked.at(asked.page() + 1)) : "";
    }

    /** The message key of a panel's heading. */
    public String sideKey(FacetPanel panel) {
        return "publication.side." + panel.facet();
    }

    /** A filter that stays while other words are typed. */
    public record KeptFilter(String name, String value) {
    }

    /** One way to order. */
    public record OrderLink(String key, boolean chosen, String link) {
    }
}
