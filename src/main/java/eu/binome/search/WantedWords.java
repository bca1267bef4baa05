package eu.binome.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;

/**
 * Recognises the words of a query in a text of one language: by stem, by plain form, by beginning, by near spelling.
 */
final class WantedWords {

    private static final double SURE_ENOUGH = 0.15;

    private final Map<Analyzer, Set<String>> stems = new LinkedHashMap<>();
    private final Map<Analyzer, Map<String, String>> elsewhere = new LinkedHashMap<>();
    private final Set<String> plain = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final boolean nearly;

    /**
     * @param language of the texts to look in
     * @param match    how strictly the search took the words
     * @param across   what the words are called elsewhere
     */
    WantedWords(List<QuerySyntax.Clause> clauses, String language, Match match, Across across) {
        stems.put(Analyzers.of(language), new HashSet<>());
        Analyzers.lightOf(language).ifPresent(light -> stems.put(light, new HashSet<>()));
        this.nearly = match != Match.AS_TYPED;
        for (QuerySyntax.Clause clause : clauses) {
            if (clause.excluded() || clause.facet().isPresent()) {
                continue;
            }
            List<String> folded = Tokens.of(Analyzers.FOLDED, clause.text());
            if (clause.shape() == QuerySyntax.Shape.BEGINNING) {
                beginnings.addAll(folded);
            } else {
                addWord(clause.text(), folded);
            }
        }
        stems.keySet().forEach(analyzer -> elsewhere.put(analyzer, new LinkedHashMap<>()));
        across.words().forEach(word -> addElsewhere(word, language));
    }

    /** Names of one word that are likely enough; longer names word for word. */
    private void addElsewhere(Across.Word word, String language) {
        Analyzer own = Analyzers.of(language);
        word.senses().getOrDefault(language, List.of()).stream().filter(sense -> sense.sure() >= SURE_ENOUGH).forEach(sense -> {
            elsewhere.get(own).putIfAbsent(sense.stem(), word.asked());
            Analyzers.lightOf(language).ifPresent(light -> {
                List<String> cut = Tokens.of(light, sense.word());
                if (cut.size() == 1) {
                    elsewhere.get(light).putIfAbsent(cut.getFirst(), word.asked());
                }
            });
        });
        word.names().getOrDefault(language, List.of()).forEach(name -> name.forEach(stem -> elsewhere.get(own).putIfAbsent(stem, word.asked())));
    }

    /** Which words stand in a text under other names, each once. */
    List<Through> through(String text) {
        if (elsewhere.values().stream().allMatch(Map::isEmpty)) {
            return List.of();
        }
        Map<String, String> found = new LinkedHashMap<>();
        BitSet typed = letters(typed(text));
        elsewhere.forEach((analyzer, names) -> Tokens.withPlaces(analyzer, text).stream()
                .filter(token -> names.containsKey(token.term()) && !isIn(typed, token))
                .forEach(token -> found.putIfAbsent(names.get(token.term()), text.substring(token.start(), token.end()))));
        return found.entrySet().stream().map(each -> new Through(each.getKey(), each.getValue())).toList();
    }

    /** A word the language uses for its grammar only is not worth a mark. */
    private void addWord(String text, List<String> folded) {
        stems.forEach((analyzer, known) -> known.addAll(Tokens.of(analyzer, text)));
        if (!areAllEmpty()) {
            plain.addAll(folded);
        }
    }

    /** Whether there is anything to look for. */
    boolean isEmpty() {
        return areAllEmpty() && plain.isEmpty() && beginnings.isEmpty() && elsewhere.values().stream().allMatch(Map::isEmpty);
    }

    /** The places of found words, in order, not overlapping. */
    List<Tokens.Token> in(String text) {
        List<Tokens.Token> found = typed(text);
        elsewhere.forEach((analyzer, names) -> collect(analyzer, text, names::containsKey, found));
        found.sort(Comparator.comparingInt(Tokens.Token::start));
        return found;
    }

    private List<Tokens.Token> typed(String text) {
        List<Tokens.Token> found = new ArrayList<>();
        stems.forEach((analyzer, known) -> collect(analyzer, text, known::contains, found));
        collect(Analyzers.FOLDED, text, this::isWanted, found);
        return found;
    }

    private static void collect(Analyzer analyzer, String text, Predicate<String> wanted, List<Tokens.Token> found) {
        BitSet taken = letters(found);
        for (Tokens.Token token : Tokens.withPlaces(analyzer, text)) {
            if (wanted.test(token.term()) && !isIn(taken, token)) {
                found.add(token);
                taken.set(token.start(), token.end());
            }
        }
    }

    /** The letters that tokens came from. */
    private static BitSet letters(List<Tokens.Token> tokens) {
        BitSet letters = new BitSet();
        tokens.forEach(token -> letters.set(token.start(), token.end()));
        return letters;
    }

    private static boolean isIn(BitSet letters, Tokens.Token token) {
        int next = letters.nextSetBit(token.start());
        return next >= 0 && next < token.end();
    }

    private boolean areAllEmpty() {
        return stems.values().stream().allMatch(Set::isEmpty);
    }

    private boolean isWanted(String folded) {
        return plain.contains(folded)
                || beginnings.stream().anyMatch(folded::startsWith)
                || nearly && plain.stream().anyMatch(word -> Spelling.isNear(word, folded));
    }
}
