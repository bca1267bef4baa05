package eu.binome.search;

import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches for the person behind the request, or for everybody alike; nobody can ask with the rights of another.
 */
@ApplicationScoped
public class Search {

    /** Documents that are read at once. */
    private static final int PIECE = 200;

    private final NodeIndex node;
    private final SourceReading sources;
    private final Readers readers;
    private final NodeLexicon words;

    @Inject
    Search(NodeIndex node, SourceReading sources, Readers readers, NodeLexicon words) {
        this.node = node;
        this.sources = sources;
        this.readers = readers;
        this.words = words;
    }

    protected Search() {
        this(null, null, null, null);
    }

    /** What the current user may read of what is asked for. */
    @OpenToAll("the reader's rights are part of the query")
    public FoundPage find(SearchRequest request) {
        return find(request, readers.current());
    }

    /** What everybody may read of what is asked for, whoever asks. */
    @OpenToAll("published documents only")
    public FoundPage findPublished(SearchRequest request) {
        return find(request, Reader.anonymous());
    }

    /** As {@link #findPublished}, addresses and counts only: for pages that read the documents themselves. */
    @OpenToAll("published documents only")
    public SearchHits hitsPublished(SearchRequest request) {
        return hits(request, Reader.anonymous());
    }

    /** Titles that the current user may read and that begin as they typed. */
    @OpenToAll("the reader's rights are part of the query")
    public List<Suggestion> suggest(String typed, String language) {
        return suggest(typed, language, readers.current());
    }

    /** The words of a request, as found by it, marked in texts of a document it found; empty without texts. */
    @OpenToAll("works on what the caller gives")
    public Optional<FoundText> mark(SearchRequest request, Match match, Map<String, SearchText> texts) {
        return new Highlights(request, match, words.lexicon()).in(texts);
    }

    List<Suggestion> suggest(String typed, String language, Reader reader) {
        return node.index().read(snapshot -> new IndexSuggest(snapshot, reader).complete(typed, language));
    }

    /** All pages of what the current user may read of what is asked for, in its order, piece by piece. */
    void each(SearchRequest request, Consumer<List<Found>> piece) {
        each(request, readers.current(), piece);
    }

    /** As {@link #each}, of what everybody may read. */
    void eachPublished(SearchRequest request, Consumer<List<Found>> piece) {
        each(request, Reader.anonymous(), piece);
    }

    private void each(SearchRequest request, Reader reader, Consumer<List<Found>> piece) {
        SearchHits hits = node.index().read(snapshot -> new IndexSearch(snapshot, reader, words.lexicon()).all(request));
        for (int from = 0; from < hits.hits().size(); from += PIECE) {
            piece.accept(read(request, new SearchHits(hits.total(), hits.hits().subList(from, Math.min(hits.hits().size(), from + PIECE)),
                    Map.of(), hits.match(), List.of()), reader));
        }
    }

    private SearchHits hits(SearchRequest request, Reader reader) {
        return node.index().read(snapshot -> snapshot.find(request, reader, words.lexicon()));
    }

    private FoundPage find(SearchRequest request, Reader reader) {
        SearchHits hits = hits(request, reader);
        return new FoundPage(hits, read(request, hits, reader));
    }

    private List<Found> read(SearchRequest request, SearchHits hits, Reader reader) {
        Map<SearchKey, SearchDocument> documents = documents(hits.hits());
        Highlights highlights = new Highlights(request, hits.match(), words.lexicon());
        return hits.hits().stream()
                .flatMap(hit -> Stream.ofNullable(documents.get(hit.key())))
                .filter(document -> reader.mayRead(document.audiences()))
                .flatMap(document -> highlights.in(document.texts()).map(text -> new Found(document, text)).stream())
                .toList();
    }

    private Map<SearchKey, SearchDocument> documents(List<SearchHit> hits) {
        Map<String, List<Long>> byKind = hits.stream().map(SearchHit::key)
                .collect(Collectors.groupingBy(SearchKey::kind, Collectors.mapping(SearchKey::id, Collectors.toList())));
        Map<SearchKey, SearchDocument> documents = new HashMap<>();
        byKind.forEach((kind, ids) -> sources.load(kind, ids)
                .forEach(document -> documents.put(document.key(), document)));
        return documents;
    }
}
