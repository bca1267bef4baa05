package eu.binome.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An index in a folder of its own, filled and asked in a few words; the folder goes with it.
 */
final class IndexFixture implements AutoCloseable {

    static final Instant SPRING = Instant.parse("2011-03-01T09:00:00Z");

    private final Path folder;
    private final SearchIndex index;

    private IndexFixture(Path folder) {
        this.folder = folder;
        this.index = SearchIndex.open(folder);
    }

    static IndexFixture anIndexOf(SearchDocument... documents) {
        return anIndexOf(Arrays.asList(documents));
    }

    static IndexFixture anIndexOf(List<SearchDocument> documents) {
        try {
            IndexFixture fixture = new IndexFixture(Files.createTempDirectory("binome-index"));
            fixture.index.put(documents);
            fixture.index.keep(new IndexPosition(documents.size()));
            return fixture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A published practice of partnership 1, a day younger with each id. */
    static SearchDocument practice(long id) {
        return practice(id, 1, Audience.everyone());
    }

    static SearchDocument practice(long id, long partnership, Audience audience) {
        return SearchDocument.of("practice", id, partnership, Set.of(audience), SPRING.plusSeconds(86_400 * id));
    }

    SearchIndex index() {
        return index;
    }

    SearchHits find(SearchRequest request, Reader reader) {
        return index.read(snapshot -> snapshot.find(request, reader, Lexicon.empty()));
    }

    /** The ids a visitor finds, in order. */
    List<Long> ids(SearchRequest request) {
        return find(request, Reader.anonymous()).hits().stream().map(hit -> hit.key().id()).toList();
    }

    List<Long> ids(String text, String language) {
        return ids(SearchRequest.of(text, language));
    }

    List<String> suggestions(String typed, String language, Reader reader) {
        return index.read(snapshot -> new IndexSuggest(snapshot, reader).complete(typed, language)).stream()
                .map(Suggestion::title).toList();
    }

    /** Counts along a side by value. */
    static Map<String, Integer> counts(SearchHits hits, Facet facet) {
        return hits.along(facet).stream()
                .collect(java.util.stream.Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    @Override
    public void close() {
        index.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
