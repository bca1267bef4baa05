package eu.binome.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What words of one language are called in the others, as far as the thesauri that it was made of tell: whole names by the concept that
 * bears them, single words by {@link WordTable tables} learned from pairs of names, in each of the directions.
 *
 * <p>Words are compared as the languages' analyzers stem them. Never changes once made.
 */
final class Lexicon {

    private static final int ROUNDS = 6;
    private static final int LONGEST_NAME = 6;

    private final Map<String, LexiconWords> words = new LinkedHashMap<>();
    private final Map<String, Map<String, List<NamedConcept>>> named = new HashMap<>();
    private final Map<String, Map<String, LearnedWords>> learned = new HashMap<>();
    private final LanguageGuess guess;

    /** What one word may be called in a language: its stem there, a word as people write it, and how sure that is, above 0 and at most 1. */
    record Sense(String stem, String word, double sure) {
    }

    /** A name as people write it, and its stems. */
    record Name(String written, List<String> stems) {
    }

    /** The words of a text, from the first up to but not including the last, that together name concepts. */
    record Span(int from, int to, List<NamedConcept> concepts) {
    }

    private Lexicon(LanguageGuess guess) {
        this.guess = guess;
    }

    /** Knows nothing: every question stays in its language. */
    static Lexicon empty() {
        return new Lexicon(new LanguageGuess(Map.of()));
    }

    /** Learns from thesauri; takes seconds where they have thousands of concepts. */
    static Lexicon of(List<Thesaurus> thesauri) {
        List<NamedConcept> concepts = thesauri.stream()
                .flatMap(thesaurus -> thesaurus.concepts().stream().map(concept -> new NamedConcept(concept, thesaurus.name()))).toList();
        Map<String, List<String>> names = new LinkedHashMap<>();
        Map<String, List<List<List<String>>>> stems = new HashMap<>();
        for (String language : Titles.LANGUAGES) {
            List<String> all = concepts.stream().flatMap(concept -> concept.concept().names(language).stream()).toList();
            if (!all.isEmpty()) {
                names.put(language, all);
                stems.put(language, concepts.stream().map(concept -> stems(language, concept.concept())).toList());
            }
        }
        Lexicon lexicon = new Lexicon(new LanguageGuess(names));
        names.forEach((language, all) -> lexicon.words.put(language, new LexiconWords(language, all)));
        stems.forEach((language, all) -> lexicon.named.put(language, byName(concepts, all)));
        stems.forEach((one, first) -> stems.forEach((other, second) -> {
            if (one.compareTo(other) < 0) {
                lexicon.learn(one, other, pairs(first, second));
            }
        }));
        return lexicon;
    }

    /** The language that words are most likely written in. */
    String languageOf(String text, String own) {
        return guess.of(text, own);
    }

    /** The languages that it knows words of. */
    Set<String> languages() {
        return words.keySet();
    }

    /** The longest names of concepts among stemmed words, from the left, none over another. */
    List<Span> spans(String language, List<String> stems) {
        Map<String, List<NamedConcept>> names = named.getOrDefault(language, Map.of());
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < stems.size()) {
            Optional<Span> longest = longest(names, stems, at);
            longest.ifPresent(spans::add);
            at = longest.map(Span::to).orElse(at + 1);
        }
        return spans;
    }

    private static Optional<Span> longest(Map<String, List<NamedConcept>> names, List<String> stems, int from) {
        for (int to = Math.min(stems.size(), from + LONGEST_NAME); to > from; to--) {
            List<NamedConcept> concepts = names.get(String.join(" ", stems.subList(from, to)));
            if (concepts != null) {
                return Optional.of(new Span(from, to, concepts));
            }
        }
        return Optional.empty();
    }

    /** What a word is likely called in another language, likeliest first; none for a word that is in no name. */
    List<Sense> senses(String word, String from, String to) {
        LexiconWords source = words.get(from);
        LearnedWords table = learned.getOrDefault(from, Map.of()).get(to);
        return source == null || table == null ? List.of() : source.known(word).stream().flatMap(table::of)
                .sorted(Comparator.comparingDouble(Sense::sure).reversed()).toList();
    }

    private static List<List<String>> stems(String language, Concept concept) {
        return concept.names(language).stream().map(name -> Tokens.of(Analyzers.of(language), name)).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static Map<String, List<NamedConcept>> byName(List<NamedConcept> concepts, List<List<List<String>>> stems) {
        Map<String, List<NamedConcept>> names = new HashMap<>();
        for (int i = 0; i < concepts.size(); i++) {
            for (List<String> name : stems.get(i)) {
                names.computeIfAbsent(String.join(" ", name), any -> new ArrayList<>(1)).add(concepts.get(i));
            }
        }
        return names;
    }

    private static List<WordPair> pairs(List<List<List<String>>> first, List<List<List<String>>> second) {
        List<WordPair> pairs = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            for (List<String> name : first.get(i)) {
                for (List<String> called : second.get(i)) {
                    pairs.add(new WordPair(name, called));
                }
            }
        }
        return pairs;
    }

    private void learn(String one, String other, List<WordPair> pairs) {
        WordTable there = WordTable.learn(pairs, ROUNDS);
        WordTable back = WordTable.learn(pairs.stream().map(pair -> new WordPair(pair.to(), pair.from())).toList(), ROUNDS);
        learned.computeIfAbsent(one, any -> new HashMap<>()).put(other, new LearnedWords(words.get(one), words.get(other), there, back));
        learned.computeIfAbsent(other, any -> new HashMap<>()).put(one, new LearnedWords(words.get(other), words.get(one), back, there));
    }
}
