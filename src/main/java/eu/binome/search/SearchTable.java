package eu.binome.search;

import eu.binome.platform.CsvTable;
import eu.binome.platform.Problem;
import eu.binome.platform.Problems;
import eu.binome.platform.Texts;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes search results as a table for spreadsheets: all pages of what was asked for, in its order, at most
 * {@link SearchRequest#LAST_PAGE} of them, with the reader's rights.
 *
 * <p>Two tables at a time on a node: each reads thousands of documents, and visitors may ask for them, too.
 */
@ApplicationScoped
public class SearchTable {

    private static final int AT_ONCE = 2;
    private static final List<Facet> SIDES = List.of(Facet.THEME, Facet.COUNTRY, Facet.PARTNER, Facet.YEAR, Facet.STATUS);

    private static final List<String> COLUMNS = List.of("title", "summary", "language", "theme", "country", "partner", "year", "status",
            "kind", "id", "date");

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Search search;
    private final FacetPanels panels;

    @Inject
    SearchTable(Search search, FacetPanels panels) {
        this.search = search;
        this.panels = panels;
    }

    protected SearchTable() {
        this(null, null);
    }

    /**
     * Writes what the current user may read.
     *
     * @param out is closed with the table
     * @throws Problem {@code platform.busy} before anything is written when two others are being written
     */
    @OpenToAll("the reader's rights are part of the query")
    public void write(SearchRequest request, Locale locale, OutputStream out) {
        write(piece -> search.each(request, piece), locale, out);
    }

    /** As {@link #write}, what everybody may read, whoever asks. */
    @OpenToAll("published documents only")
    public void writePublished(SearchRequest request, Locale locale, OutputStream out) {
        write(piece -> search.eachPublished(request, piece), locale, out);
    }

    private void write(Consumer<Consumer<List<Found>>> reading, Locale locale, OutputStream out) {
        if (!places.tryAcquire()) {
            throw new Problem(Problems.BUSY);
        }
        try (CsvTable table = new CsvTable(out, locale)) {
            table.row(COLUMNS.stream().map(column -> Texts.plain(locale, "platform.table." + column)).toList());
            reading.accept(found -> write(found, table, locale));
        } finally {
            places.release();
        }
    }

    private void write(List<Found> piece, CsvTable table, Locale locale) {
        Map<Facet, Map<String, String>> names = new EnumMap<>(Facet.class);
        SIDES.forEach(side -> names.put(side, panels.names(side, piece.stream()
                .flatMap(found -> found.document().facets().getOrDefault(side, Set.of()).stream()).distinct().toList(), locale)));
        Map<String, String> kinds = FacetPanels.kinds(piece.stream().map(found -> found.document().kind()).distinct().toList(), locale);
        for (Found found : piece) {
            SearchDocument document = found.document();
            List<String> row = new ArrayList<>(List.of(found.text().title().text(), found.text().summary().text(), found.text().language()));
            SIDES.forEach(side -> row.add(new TreeSet<>(document.facets().getOrDefault(side, Set.of())).stream()
                    .map(code -> names.get(side).getOrDefault(code, code)).collect(Collectors.joining(", "))));
            row.addAll(List.of(kinds.get(document.kind()), Long.toString(document.id()), document.date().toString()));
            table.row(row);
        }
    }
}
