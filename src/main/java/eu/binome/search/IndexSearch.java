package eu.binome.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.facet.DrillDownQuery;
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
import org.apache.lucene.search.TopFieldCollectorManager;
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

    /** As many results as are worth leafing through. */
    private static final int FEW = 10;

    /** Results from a place, from 0, up to but not including another. */
    private record Stretch(int from, int to) {
    }

    /** @param seen how many documents the words find without the filters: by that they are taken more loosely, so that no filter changes it */
    private record Matches(SearchHits hits, int seen) {
    }

    private final Snapshot snapshot;
    private final Reader reader;
    private final Lexicon lexicon;

    IndexSearch(Snapshot snapshot, Reader reader) {
        this(snapshot, reader, Lexicon.empty());
    }

    /** @param lexicon by which other languages are searched, too */
    IndexSearch(Snapshot snapshot, Reader reader, Lexicon lexicon) {
        this.snapshot = snapshot;
        this.reader = reader;
        this.lexicon = lexicon;
    }

    /** The asked page, with the words taken more and more loosely until something is found. */
    SearchHits find(SearchRequest request) {
        return find(request, new Stretch((request.page() - 1) * SearchRequest.PAGE_SIZE, request.page() * SearchRequest.PAGE_SIZE));
    }

    /** As {@link #find}, but all pages in one. */
    SearchHits all(SearchRequest request) {
        return find(request, new Stretch(0, SearchRequest.LAST_PAGE * SearchRequest.PAGE_SIZE));
    }

    private SearchHits find(SearchRequest request, Stretch stretch) {
        if (snapshot.facets().isEmpty()) {
            return SearchHits.none();
        }
        List<QuerySyntax.Clause> clauses = QuerySyntax.parse(request.text());
        if (clauses.isEmpty()) {
            return find(request, query(request, Match.AS_TYPED).of(clauses), Match.AS_TYPED, stretch).hits();
        }
        Across across = Across.of(request, clauses, lexicon, snapshot.languages());
        return across.isKnown() ? findAcross(request, clauses, across, stretch).through(across.elsewhere(request.language())) : findHere(request, clauses, stretch);
    }

    private SearchHits findHere(SearchRequest request, List<QuerySyntax.Clause> clauses, Stretch stretch) {
        Matches matches = new Matches(SearchHits.none(), 0);
        for (Match match : Match.values()) {
            matches = find(request, query(request, match).of(clauses), match, stretch);
            if (matches.seen() > 0) {
                return matches.hits();
            }
        }
        return matches.hits();
    }

    /** Where all words together find little, half of them are enough in other languages; only what finds nothing at all is taken as misspelt. */
    private SearchHits findAcross(SearchRequest request, List<QuerySyntax.Clause> clauses, Across across, Stretch stretch) {
        Cognates cognates = snapshot.cognates();
        Matches matches = find(request, query(request, Match.AS_TYPED).of(clauses, AcrossQuery.ofAll(across, cognates)), Match.AS_TYPED, stretch);
        if (matches.seen() >= FEW) {
            return matches.hits();
        }
        AcrossQuery half = AcrossQuery.ofHalf(across, cognates);
        for (Match match : matches.seen() > 0 ? List.of(Match.AS_TYPED) : List.of(Match.NEARLY_SPELT, Match.ANY_WORD)) {
            matches = find(request, query(request, match).of(clauses, half), match, stretch);
            if (matches.seen() > 0) {
                return matches.hits();
            }
        }
        return matches.hits();
    }

    private TextQuery query(SearchRequest request, Match match) {
        return new TextQuery(request.language(), snapshot.languages(), match);
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

    /** Two passes: one counts without ranking, the other ranks and may leave out what cannot get onto the page. */
    private Matches find(SearchRequest request, Query words, Match match, Stretch stretch) {
        try {
            Query readable = snapshot.rewrite(readable(words));
            FacetCounting counting = new FacetCounting(snapshot.facets().orElseThrow(), request.filters());
            snapshot.search(readable, counting);
            Map<Facet, List<FacetCount>> counts = counting.counts(MOST_VALUES, request.filters());
            addChosen(counts, request.filters());
            ScoreDoc[] best = counting.total() == 0 ? new ScoreDoc[0] : best(request, filtered(readable, request.filters()), stretch.to());
            return new Matches(new SearchHits(counting.total(), page(request, best, stretch.from()), counts, match, List.of()), counting.seen());
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    private ScoreDoc[] best(SearchRequest request, Query query, int wanted) throws IOException {
        return snapshot.search(query, new TopFieldCollectorManager(sort(request), wanted, null, 1)).scoreDocs;
    }

    private static Query filtered(Query readable, Map<Facet, Set<String>> filters) {
        DrillDownQuery query = new DrillDownQuery(IndexedDocument.FACETS, readable);
        filters.forEach((facet, values) -> values.forEach(value -> query.add(facet.name(), value)));
        return filters.isEmpty() ? readable : query;
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

    private List<SearchHit> page(SearchRequest request, ScoreDoc[] found, int from) {
        Set<String> wanted = StoredHit.wanted(snapshot.languages());
        List<SearchHit> hits = new ArrayList<>();
        for (int i = from; i < found.length; i++) {
            hits.add(snapshot.stored(found[i].doc, wanted).hit(request.language()));
        }
        return hits;
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
