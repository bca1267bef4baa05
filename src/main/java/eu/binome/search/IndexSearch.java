package eu.binome.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Answers requests from one snapshot: the reader's rights are a clause of the query itself, so nothing that is counted,
 * listed or weighed against the filters ever holds a document they may not read.
 *
 * <p>Word frequencies behind the relevance are those of the whole index; no score is shown.
 */
final class IndexSearch {

    /** Values given along one side. */
    static final int MOST_VALUES = 200;

    private final Snapshot snapshot;
    private final Reader reader;

    IndexSearch(Snapshot snapshot, Reader reader) {
        this.snapshot = snapshot;
        this.reader = reader;
    }

    /** The asked page, with the words taken more and more loosely until something is found. */
    SearchHits find(SearchRequest request) {
        if (snapshot.facetState().isEmpty()) {
            return SearchHits.none();
        }
        List<QuerySyntax.Clause> clauses = QuerySyntax.parse(request.text());
        SearchHits hits = SearchHits.none();
        for (Match match : clauses.isEmpty() ? List.of(Match.AS_TYPED) : List.of(Match.values())) {
            Query words = new TextQuery(request.language(), snapshot.languages(), match).of(clauses);
            hits = find(request, words, match);
            if (hits.total() > 0) {
                return hits;
            }
        }
        return hits;
    }

    /** What these words find, without the filters: readable documents only. */
    Query readable(Query words) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(rights(), Occur.FILTER)
                .build();
    }

    private Query rights() {
        List<BytesRef> tokens = reader.audiences().stream().map(Audience::token).map(BytesRef::new).toList();
        return tokens.size() == 1
                ? new ConstantScoreQuery(new TermQuery(new Term(Fields.AUDIENCE, tokens.get(0))))
                : new TermInSetQuery(Fields.AUDIENCE, tokens);
    }

    private SearchHits find(SearchRequest request, Query words, Match match) {
        DrillDownQuery query = new DrillDownQuery(IndexedDocument.FACETS, readable(words));
        request.filters().forEach((facet, values) -> values.forEach(value -> query.add(facet.name(), value)));
        try {
            DrillSideways sideways = new DrillSideways(snapshot, IndexedDocument.FACETS, snapshot.facetState().orElseThrow());
            DrillSidewaysResult result = sideways.search(query, null, null,
                    request.page() * SearchRequest.PAGE_SIZE, sort(request), false);
            Map<Facet, List<FacetCount>> counts = counts(result.facets, request.filters());
            addChosen(counts, request.filters());
            return new SearchHits(result.hits.totalHits.value(), page(request, result.hits.scoreDocs), counts, match);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    private Sort sort(SearchRequest request) {
        SortField newest = new SortField(Fields.DATE, SortField.Type.LONG, true);
        SortField address = SortField.FIELD_DOC;
        return switch (request.order()) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, address);
            case NEWEST -> new Sort(newest, address);
            case TITLE -> new Sort(titleField(request.language()), newest, address);
        };
    }

    private static SortField titleField(String language) {
        return new SortField(Fields.titleOrder(language), SortField.Type.STRING, false, SortField.STRING_LAST);
    }

    private List<SearchHit> page(SearchRequest request, ScoreDoc[] found) {
        Set<String> wanted = StoredHit.wanted(snapshot.languages());
        List<SearchHit> hits = new ArrayList<>();
        for (int i = (request.page() - 1) * SearchRequest.PAGE_SIZE; i < found.length; i++) {
            hits.add(snapshot.stored(found[i].doc, wanted).hit(request.language()));
        }
        return hits;
    }

    /** Lucene gives null for a side that is filtered by and along which nothing was found. */
    private static Map<Facet, List<FacetCount>> counts(Facets facets, Map<Facet, Set<String>> filters)
            throws IOException {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (FacetResult side : facets.getAllDims(MOST_VALUES).stream().filter(Objects::nonNull).toList()) {
            Facet facet = Facet.valueOf(side.dim);
            Set<String> chosen = filters.getOrDefault(facet, Set.of());
            List<FacetCount> values = new ArrayList<>();
            for (var value : side.labelValues) {
                values.add(new FacetCount(value.label, value.value.intValue(), chosen.contains(value.label)));
            }
            counts.put(facet, values);
        }
        return counts;
    }

    /** Chosen values that give nothing here are counted as 0 when a readable document carries them; others are not told of. */
    private void addChosen(Map<Facet, List<FacetCount>> counts, Map<Facet, Set<String>> filters) throws IOException {
        for (Map.Entry<Facet, Set<String>> side : filters.entrySet()) {
            Set<String> there = counts.getOrDefault(side.getKey(), List.of()).stream().map(FacetCount::value).collect(Collectors.toSet());
            for (String value : side.getValue()) {
                if (!there.contains(value) && isReadable(side.getKey(), value)) {
                    counts.computeIfAbsent(side.getKey(), facet -> new ArrayList<>()).add(new FacetCount(value, 0, true));
                }
            }
        }
    }

    private boolean isReadable(Facet facet, String value) throws IOException {
        DrillDownQuery query = new DrillDownQuery(IndexedDocument.FACETS, rights());
        query.add(facet.name(), value);
        return snapshot.count(query) > 0;
    }
}
