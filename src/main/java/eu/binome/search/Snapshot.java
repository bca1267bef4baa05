package eu.binome.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * The index as it was at one moment, with what is worth working out once for it.
 */
final class Snapshot extends IndexSearcher {

    private final Optional<FacetValues> facets;
    private final Set<String> languages;
    private final Looks looks;
    private final Map<Asked, SearchHits> answers = Collections.synchronizedMap(new LatestAnswers());

    Snapshot(IndexReader reader, Looks looks) throws IOException {
        super(reader);
        this.looks = looks;
        this.languages = languagesOf(reader);
        this.facets = reader.numDocs() == 0 ? Optional.empty() : Optional.of(new FacetValues(reader));
    }

    /** What was found for this reader; worked out once, however many ask, as nothing in a snapshot changes. */
    SearchHits find(SearchRequest request, Reader reader, Lexicon lexicon) {
        Asked asked = new Asked(request, reader, lexicon);
        SearchHits known = answers.get(asked);
        if (known == null) {
            known = new IndexSearch(this, reader, lexicon).find(request);
            answers.put(asked, known);
        }
        return known;
    }

    /** Codes of the languages in which there is a title. */
    Set<String> languages() {
        return languages;
    }

    /** The words of the texts, by their looks. */
    Cognates cognates() {
        return looks.of(getIndexReader());
    }

    /** The facet values of all documents; empty when there is no document. */
    Optional<FacetValues> facets() {
        return facets;
    }

    /** A stored document by Lucene's number, which is valid for this snapshot only. */
    StoredHit stored(int number, Set<String> fields) {
        try {
            return new StoredHit(storedFields().document(number, fields));
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    private static Set<String> languagesOf(IndexReader reader) {
        Set<String> found = new LinkedHashSet<>();
        for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
            if (field.name.startsWith("title.")) {
                found.add(Fields.languageOf(field.name));
            }
        }
        return Set.copyOf(found);
    }

    private record Asked(SearchRequest request, Reader reader, Lexicon lexicon) {
    }

    /** Forgets the answer that nobody wanted for the longest time. */
    private static final class LatestAnswers extends LinkedHashMap<Asked, SearchHits> {

        private static final long serialVersionUID = 1;
        private static final int MOST = 500;

        LatestAnswers() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, SearchHits> eldest) {
            return size() > MOST;
        }
    }
}
