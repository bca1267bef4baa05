package eu.binome.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import eu.binome.platform.Json;

/**
 * Sixty practices told in all nine languages, with a question of each language for each: how well questions of one language find the texts of
 * another. One practice is the right answer to a question, so nDCG@10 is 1 / log2(1 + rank) of it, 0 below rank 10.
 */
final class AcrossCollection {

    static final int DEPTH = 10;

    private final List<Topic> topics;

    /** One practice. */
    record Topic(String id, Map<String, Text> texts, Map<String, String> questions) {
    }

    /** What it says in one language. */
    record Text(String title, String summary) {
    }

    private AcrossCollection(List<Topic> topics) {
        this.topics = topics;
    }

    static AcrossCollection read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(AcrossCollection.class.getResourceAsStream("parallel.jsonl"), StandardCharsets.UTF_8))) {
            return new AcrossCollection(lines.lines().map(line -> Json.read(line, Topic.class)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Topic> topics() {
        return topics;
    }

    /** nDCG@10 by the language of the texts, then by the language of the questions; readers read the language they ask in. */
    Map<String, Map<String, Double>> measure(Lexicon lexicon) {
        Map<String, Map<String, Double>> all = new LinkedHashMap<>();
        for (String texts : Titles.LANGUAGES) {
            List<SearchDocument> documents = new ArrayList<>();
            for (int i = 0; i < topics.size(); i++) {
                Text text = topics.get(i).texts().get(texts);
                documents.add(IndexFixture.practice(i + 1).in(texts, new SearchText(text.title(), text.summary(), "", "")));
            }
            try (IndexFixture index = IndexFixture.anIndexOf(documents)) {
                Map<String, Double> row = new LinkedHashMap<>();
                Titles.LANGUAGES.forEach(asked -> row.put(asked, mean(index, asked, lexicon)));
                all.put(texts, row);
            }
        }
        return all;
    }

    private double mean(IndexFixture index, String asked, Lexicon lexicon) {
        double sum = 0;
        for (int i = 0; i < topics.size(); i++) {
            SearchRequest request = SearchRequest.of(topics.get(i).questions().get(asked), asked);
            List<Long> found = index.index().read(snapshot -> snapshot.find(request, Reader.anonymous(), lexicon)).hits().stream()
                    .map(hit -> hit.key().id()).limit(DEPTH).toList();
            int rank = found.indexOf(i + 1L) + 1;
            sum += rank == 0 ? 0 : Math.log(2) / Math.log(1 + rank);
        }
        return sum / topics.size();
    }

    /** Mean over the pairs of a language with itself. */
    static double same(Map<String, Map<String, Double>> figures) {
        return figures.entrySet().stream().mapToDouble(row -> row.getValue().get(row.getKey())).average().orElseThrow();
    }

    /** Mean over the pairs of two different languages. */
    static double across(Map<String, Map<String, Double>> figures) {
        return figures.entrySet().stream().flatMapToDouble(row -> row.getValue().entrySet().stream()
                .filter(cell -> !cell.getKey().equals(row.getKey())).mapToDouble(Map.Entry::getValue)).average().orElseThrow();
    }
}
