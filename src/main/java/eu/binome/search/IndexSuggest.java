package eu.binome.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Completes what is being typed to titles: every typed word must begin a word of the title or of the keywords, with or
 * without its accents.
 */
final class IndexSuggest {

    /** Titles offered at most. */
    static final int MOST = 8;

    private final Snapshot snapshot;
    private final Reader reader;

    IndexSuggest(Snapshot snapshot, Reader reader) {
        this.snapshot = snapshot;
        this.reader = reader;
    }

    /** Titles in the reader's language where they exist, each once; none before the second letter. */
    List<Suggestion> complete(String typed, String language) {
        List<String> words = Tokens.of(Analyzers.FOLDED, typed);
        if (String.join("", words).length() < 2) {
            return List.of();
        }
        try {
            Query query = new IndexSearch(snapshot, reader).readable(beginnings(words));
            Map<String, Suggestion> titles = new LinkedHashMap<>();
            Set<String> wanted = StoredHit.wanted(snapshot.languages());
            for (ScoreDoc found : snapshot.search(query, 2 * MOST).scoreDocs) {
                Suggestion suggestion = suggestion(snapshot.stored(found.doc, wanted), words, language);
                titles.putIfAbsent(suggestion.title(), suggestion);
            }
            return titles.values().stream().limit(MOST).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    private static Query beginnings(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.stream().limit(QuerySyntax.MOST_CLAUSES).forEach(word ->
                all.add(new TermQuery(new Term(Fields.BEGINNINGS, word)), Occur.MUST));
        return all.build();
    }

    /** The title in the reader's language when it is the one that begins so, else the one that does. */
    private static Suggestion suggestion(StoredHit stored, List<String> words, String language) {
        SearchHit hit = stored.hit(language);
        if (!begins(hit.title(), words)) {
            List<String> others = new ArrayList<>();
            stored.titles().values().forEach(text -> others.add(text.title()));
            for (String other : others) {
                if (begins(other, words)) {
                    return new Suggestion(other, hit.key(), hit.partnershipId());
                }
            }
        }
        return new Suggestion(hit.title(), hit.key(), hit.partnershipId());
    }

    private static boolean begins(String title, List<String> words) {
        List<String> written = Tokens.of(Analyzers.FOLDED, title);
        return words.stream().allMatch(word -> written.stream().anyMatch(one -> one.startsWith(word)));
    }
}
