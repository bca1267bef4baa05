package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.platform.Problem;

class ThesaurusFileTest {

    private static final String XML = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
              <skos:Concept rdf:about="http://example.org/1">
                <skos:prefLabel xml:lang="en">roof</skos:prefLabel>
                <skos:prefLabel xml:lang="de-AT">Dach</skos:prefLabel>
                <skos:altLabel xml:lang="de">Bedachung</skos:altLabel>
                <skos:prefLabel xml:lang="it">tetto</skos:prefLabel>
                <skos:broader rdf:resource="http://example.org/2"/>
                <skos:note xml:lang="en">Above the house.</skos:note>
              </skos:Concept>
              <skos:Concept rdf:about="http://example.org/3"><skos:prefLabel xml:lang="it">casa</skos:prefLabel></skos:Concept>
            </rdf:RDF>
            """;
    private static final String TURTLE = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <http://example.org/1> a skos:Concept ; skos:prefLabel "roof"@en, "Dach"@de ; skos:altLabel "Bedachung"@de ; skos:broader <http://example.org/2> .
            """;
    private static final Concept ROOF = new Concept("http://example.org/1", List.of("http://example.org/2"), Map.of("en", "roof", "de", "Dach"),
            Map.of("de", List.of("Bedachung")));

    @Test
    void readsSkosInXmlAndTurtle() {
        ThesaurusFile file = read("thesaurus.rdf", XML);
        assertEquals(List.of(ROOF), file.concepts());
        assertEquals(new ThesaurusReport(1, List.of(new ThesaurusReport.Skipped("http://example.org/3", "search.thesaurus.skipped.names")), 1), file.report());
        assertEquals(List.of(ROOF), read("thesaurus.TTL", TURTLE).concepts());
        assertEquals("roof", read("t.nt", "<http://example.org/1> <http://www.w3.org/2004/02/skos/core#prefLabel> \"roof\"@en .\n").concepts().getFirst().labels().get("en"));
    }

    @Test
    void readsJsonLinesAndSaysWhichLinesItLeftOut() {
        ThesaurusFile file = read("words.jsonl", """
                {"id": "1", "uri": "u", "labels": {"en": "roof", "de": "Dach"}, "alt": {"de": ["Bedachung"], "en": "roofing"}, "broader": ["2"], "related": []}

                {"id": "3", "labels": {"it": "casa"}}
                {"id": "4", "labels":
                ["no object"]
                {"labels": {"en": "nameless"}}
                """);
        assertEquals(List.of(new Concept("1", List.of("2"), Map.of("en", "roof", "de", "Dach"), Map.of("de", List.of("Bedachung"), "en", List.of("roofing")))),
                file.concepts());
        assertEquals(List.of("3 names", "4 json", "5 json", "6 id"), file.report().skipped().stream()
                .map(skipped -> skipped.place() + " " + skipped.reason().substring("search.thesaurus.skipped.".length())).toList());
    }

    @ParameterizedTest
    @CsvSource({"words.tsv, '\t'", "words.csv, ;", "words.txt, ','"})
    void readsTablesOfWords(String name, String separator) {
        ThesaurusFile file = read(name, "\ufeffen@de@it\nroof@Dach|Bedachung@tetto\n@@casa\n".replace("@", separator));
        assertEquals(List.of(new Concept("2", List.of(), Map.of("en", "roof", "de", "Dach"), Map.of("de", List.of("Bedachung")))), file.concepts());
        assertEquals(1, file.report().left());
    }

    @Test
    void readsSeparatorsInQuotesAndPassesOverMarksOfTheByteOrder() {
        assertEquals("roof, flat", read("w.csv", "en,de\n\"roof, flat\",Flachdach\n").concepts().getFirst().labels().get("en"));
        assertEquals(1, read("w.jsonl", "\ufeff{\"id\": \"1\", \"labels\": {\"en\": \"roof\"}}\n").concepts().size());
    }

    @Test
    void takesNoOtherLanguageForOneOfTheNine() {
        assertEquals(Map.of("en", "roof"), read("t.ttl", TURTLE.replace("\"Dach\"@de", "\"strecha\"@slk").replace("\"Bedachung\"@de", "\"x\"@csb"))
                .concepts().getFirst().labels());
    }

    @Test
    void keepsTwentyNamesOfAConceptInALanguage() {
        String names = java.util.stream.IntStream.range(0, 500).mapToObj(number -> "name" + number).collect(java.util.stream.Collectors.joining("|"));
        assertEquals(20, read("w.csv", "en,de\n" + names + ",Dach\n").concepts().getFirst().names("en").size());
    }

    @ParameterizedTest
    @CsvSource({"words.docx, x, search.thesaurus.form", "words, x, search.thesaurus.form", "words.rdf, not xml, search.thesaurus.broken",
        "words.ttl, <a <b, search.thesaurus.broken", "words.csv, it;pt, search.thesaurus.table", "words.csv, '', search.thesaurus.table",
        "words.jsonl, '', search.thesaurus.empty"})
    void refusesWhatItCannotRead(String name, String content, String key) {
        assertEquals(key, assertThrows(Problem.class, () -> read(name, content)).code());
    }

    @Test
    void opensNoFileThatAnXmlNames() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + XML.replace(">roof<", ">&e;<").strip();
        assertFalse(read("t.rdf", bomb).concepts().getFirst().names("en").toString().contains("root"));
    }

    private static ThesaurusFile read(String name, String content) {
        return ThesaurusFile.read(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
