package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.platform.Languages;

class StarterGlossaryTest {

    private static final List<Concept> ALL = StarterGlossary.concepts();
    private static final Map<String, Concept> BY_ID = ALL.stream().collect(Collectors.toMap(Concept::id, Function.identity()));
    private static final int LEAST = 400;
    private static final int ROUNDS = 6;

    @Test
    void namesEachConceptInAllNineLanguages() {
        assertTrue(ALL.size() >= LEAST, "concepts: " + ALL.size());
        ALL.forEach(concept -> assertEquals(Set.copyOf(Languages.ALL), concept.labels().keySet(), concept.id()));
        ALL.forEach(concept -> assertTrue(concept.labels().values().stream().noneMatch(String::isBlank), concept.id()));
    }

    @Test
    void noNameIsOfTwoSpecialistConcepts() {
        List<String> twice = new ArrayList<>();
        for (String language : Languages.ALL) {
            Map<String, String> owners = new HashMap<>();
            StarterGlossary.specialist().forEach(concept -> concept.names(language).forEach(name -> {
                String owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), concept.id());
                if (owner != null) {
                    twice.add(language + " " + name + ": " + owner + ", " + concept.id());
                }
            }));
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void noConceptIsBroaderThanItself() {
        ALL.forEach(concept -> {
            Set<String> above = new HashSet<>();
            climb(concept, above);
            assertTrue(!above.contains(concept.id()), concept.id());
        });
    }

    private static void climb(Concept concept, Set<String> above) {
        concept.broader().forEach(id -> {
            assertTrue(BY_ID.containsKey(id), concept.id() + " names " + id);
            if (above.add(id)) {
                climb(BY_ID.get(id), above);
            }
        });
    }

    /** Words that stand in several names are told apart by those beside them. */
    @ParameterizedTest
    @CsvSource({"fr, en, tourisme, tourism", "de, en, Arbeitsmarkt, labour", "cs, fr, venkov, rural", "hu, de, turizmus, Tourismus", "pl, es, turystyka, turismo",
        "sl, nl, podjetništvo, ondernemerschap", "es, cs, turismo, turistika"})
    void teachesWordsFromOneLanguageToAnother(String from, String to, String word, String meaning) {
        List<WordPair> pairs = StarterGlossary.specialist().stream().map(concept -> new WordPair(Tokens.of(Analyzers.of(from), concept.labels().get(from)),
                Tokens.of(Analyzers.of(to), concept.labels().get(to)))).toList();
        WordTable table = WordTable.learn(pairs, ROUNDS);
        List<String> meant = table.of(Tokens.of(Analyzers.of(from), word).getFirst(), 3).stream().map(WordTable.Meaning::word).toList();
        assertTrue(meant.containsAll(Tokens.of(Analyzers.of(to), meaning)), word + ": " + meant);
    }

    @Test
    void givesTheUsualNameFirst() {
        Concept incubator = BY_ID.get("business-incubator");
        assertEquals(incubator.labels().get("fr"), incubator.names("fr").getFirst());
        assertEquals(List.of(), incubator.names("it"));
        assertTrue(IntStream.range(0, ALL.size()).allMatch(i -> ALL.get(i).names("en").size() <= 6));
    }
}
