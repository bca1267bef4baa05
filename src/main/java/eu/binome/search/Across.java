package eu.binome.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of one question in the other languages.
 *
 * @param from  the language that the question is taken to be written in
 * @param words in their order, form words of that language left out
 */
record Across(String from, List<Word> words) {

    private static final double WORTH_TELLING = 0.15;
    private static final double OTHER_NAME = 0.8;

    /**
     * One word of the question.
     *
     * @param asked    as it was typed
     * @param senses   what it may be called, by language; in the question's own the word itself and other names of what it names
     * @param names    names of more than one word of the concepts that it names, alone or with its neighbours, by language, each as its stems
     * @param concepts those that it names, alone or with its neighbours
     */
    record Word(String asked, Map<String, List<Lexicon.Sense>> senses, Map<String, List<List<String>>> names, List<NamedConcept> concepts) {

        boolean isKnown() {
            return !senses.isEmpty() || !names.isEmpty();
        }
    }

    /** The words of a request that may stand in any field; none when it asks for no other languages. */
    static Across of(SearchRequest request, List<QuerySyntax.Clause> clauses, Lexicon lexicon, Set<String> languages) {
        if (request.reach() == Reach.WORDS_AS_TYPED) {
            return new Across(request.language(), List.of());
        }
        List<String> texts = clauses.stream().filter(clause -> TextQuery.isWord(clause) && !clause.excluded()).map(QuerySyntax.Clause::text).toList();
        String from = lexicon.languageOf(String.join(" ", texts), request.language());
        List<String> to = languages.stream().sorted(Comparator.comparingInt(Titles.LANGUAGES::indexOf)).toList();
        List<Tokens.Token> tokens = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (String text : texts) {
            for (Tokens.Token token : Tokens.withPlaces(Analyzers.of(from), text)) {
                tokens.add(token);
                asked.add(text.substring(token.start(), token.end()));
            }
        }
        List<Lexicon.Span> spans = lexicon.spans(from, tokens.stream().map(Tokens.Token::term).toList());
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int place = i;
            List<NamedConcept> concepts = spans.stream().filter(span -> span.from() <= place && place < span.to())
                    .flatMap(span -> span.concepts().stream()).toList();
            words.add(word(asked.get(i), tokens.get(i).term(), concepts, from, to, lexicon));
        }
        return new Across(from, words);
    }

    /** What readers of a language are told of it: the words that have other names. */
    List<WordElsewhere> elsewhere(String reader) {
        return words.stream().filter(Word::isKnown).map(word -> elsewhere(word, reader)).filter(word -> !word.names().isEmpty()).toList();
    }

    private WordElsewhere elsewhere(Word word, String reader) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String language : Titles.LANGUAGES) {
            List<String> called = Stream.concat(word.concepts().stream().flatMap(concept -> concept.concept().names(language).stream()),
                    word.senses().getOrDefault(language, List.of()).stream().filter(sense -> sense.sure() >= WORTH_TELLING).map(Lexicon.Sense::word))
                    .filter(name -> !name.equalsIgnoreCase(word.asked())).distinct().limit(WordElsewhere.MOST).toList();
            if (!called.isEmpty() && (word.senses().containsKey(language) || word.names().containsKey(language))) {
                names.put(language, called);
            }
        }
        Optional<NamedConcept> concept = word.concepts().stream().findFirst();
        return new WordElsewhere(word.asked(), concept.flatMap(one -> Stream.of(reader, from).flatMap(language -> one.concept().names(language).stream())
                .findFirst()).orElse(""), concept.map(NamedConcept::thesaurus).orElse(""), names);
    }

    /** Whether other languages know any of the words. */
    boolean isKnown() {
        return words.stream().anyMatch(Word::isKnown);
    }

    private static Word word(String asked, String stem, List<NamedConcept> concepts, String from, List<String> to, Lexicon lexicon) {
        Map<String, List<Lexicon.Sense>> senses = new LinkedHashMap<>();
        Map<String, List<List<String>>> names = new LinkedHashMap<>();
        for (String language : to) {
            List<Lexicon.Name> called = concepts.stream().flatMap(concept -> concept.concept().names(language).stream())
                    .map(name -> new Lexicon.Name(name, Tokens.of(Analyzers.of(language), name))).toList();
            List<List<String>> longer = called.stream().map(Lexicon.Name::stems).filter(name -> name.size() > 1).distinct().toList();
            if (!longer.isEmpty()) {
                names.put(language, longer);
            }
            double sure = language.equals(from) ? OTHER_NAME : 1;
            List<Lexicon.Sense> all = Stream.concat(
                    called.stream().filter(name -> name.stems().size() == 1).map(name -> new Lexicon.Sense(name.stems().getFirst(), name.written(), sure)),
                    lexicon.senses(asked, from, language).stream()).toList();
            if (!all.isEmpty() && language.equals(from)) {
                all = Stream.concat(Stream.of(new Lexicon.Sense(stem, asked, 1)), all.stream()).toList();
            }
            if (!all.isEmpty()) {
                senses.put(language, all);
            }
        }
        return new Word(asked, senses, names, concepts);
    }
}
