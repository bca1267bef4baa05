package eu.binome.search.rest;

import eu.binome.platform.ReaderLocale;
import eu.binome.search.FacetCount;
import eu.binome.search.Found;
import eu.binome.search.FoundPage;
import eu.binome.search.Marked;
import eu.binome.search.Match;
import eu.binome.search.Search;
import eu.binome.search.SearchAddress;
import eu.binome.search.SearchRequest;
import eu.binome.search.SearchTable;
import eu.binome.search.Suggestion;
import eu.binome.search.Through;
import eu.binome.search.WordElsewhere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Search for programs: visitors find what is published, members what their partnerships share besides.
 */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private Search search;
    @Inject
    private SearchTable tables;
    @Inject
    private ReaderLocale reader;
    @Context
    private HttpServletRequest request;

    /**
     * One page of results; parameters as in the page's address: q, theme, country, partner, …, order, page, lang;
     * {@code across=no} leaves out what the words are called in other languages.
     */
    @GET
    public SearchJson find() {
        SearchRequest asked = SearchAddress.read(request.getParameterMap(), reader.getContentLanguage());
        return SearchJson.of(asked, search.find(asked));
    }

    /** All pages in one, for spreadsheets; with {@code published=true} what visitors find, whoever asks. */
    @GET
    @Path("csv")
    @Produces("text/csv;charset=UTF-8")
    public Response table(@QueryParam("published") @DefaultValue("false") boolean published) {
        SearchRequest asked = SearchAddress.read(request.getParameterMap(), reader.getContentLanguage());
        Locale locale = Locale.of(reader.getContentLanguage());
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        if (published) {
            tables.writePublished(asked, locale, table);
        } else {
            tables.write(asked, locale, table);
        }
        return Response.ok(table.toByteArray()).header("Content-Disposition", "attachment; filename=\"results.csv\"").build();
    }

    /** Titles that begin as typed. */
    @GET
    @Path("suggestions")
    public List<SuggestionJson> suggest(@QueryParam("q") @DefaultValue("") String typed) {
        return search.suggest(typed, reader.getContentLanguage()).stream().map(SuggestionJson::of).toList();
    }

    /** One page. */
    public record SearchJson(long total, int page, int pages, Match match, List<ResultJson> results,
                             Map<String, List<FacetCount>> facets, List<WordElsewhere> elsewhere) {

        static SearchJson of(SearchRequest asked, FoundPage found) {
            Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
            found.hits().facets().forEach((facet, counts) -> facets.put(facet.name().toLowerCase(Locale.ROOT), counts));
            return new SearchJson(found.hits().total(), asked.page(), found.hits().pages(), found.hits().match(),
                    found.results().stream().map(ResultJson::of).toList(), facets, found.hits().elsewhere());
        }
    }

    /** One result; {@code titleHtml}, {@code summaryHtml} and {@code excerptHtml} hold no element but {@code mark}. */
    public record ResultJson(String kind, long id, long partnership, Instant date, String language, String title,
                             String titleHtml, String summaryHtml, String excerptHtml, List<Through> through) {

        static ResultJson of(Found found) {
            return new ResultJson(found.document().kind(), found.document().id(), found.document().partnershipId(),
                    found.document().date(), found.text().language(), found.text().title().text(),
                    found.text().title().html(), found.text().summary().html(),
                    found.text().excerpt().map(Marked::html).orElse(""), found.text().through());
        }
    }

    /** One suggestion. */
    public record SuggestionJson(String title, String kind, long id) {

        static SuggestionJson of(Suggestion suggestion) {
            return new SuggestionJson(suggestion.title(), suggestion.key().kind(), suggestion.key().id());
        }
    }
}
