package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.binome.platform.Problem;

class ImportReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) {
        ReadTable table = read(String.join(separator, "title", "city") + "\n" + String.join(separator, "Halls", "Wigan") + "\n");
        assertEquals(List.of("title", "city"), table.columns());
        assertEquals(Map.of("title", "Halls", "city", "Wigan"), table.records().getFirst().values());
    }

    @Test
    void readsUtf8WithAndWithoutMarkAndWindows() {
        String text = "titre;ville\nMarché couvert;Liévin\n";
        for (byte[] bytes : List.of(text.getBytes(StandardCharsets.UTF_8), ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("windows-1252")))) {
            assertEquals(Map.of("titre", "Marché couvert", "ville", "Liévin"), ReadTable.of(bytes).records().getFirst().values());
        }
    }

    @Test
    void keepsSeparatorsQuotesAndLinesInsideQuotedCells() {
        ReadTable table = read("title,summary\n\"Halls, and more\",\"First line\nsecond \"\"line\"\"\"\nMills,Water\n");
        assertEquals("First line\nsecond \"line\"", table.records().getFirst().values().get("summary"));
        assertEquals(List.of(2, 4), table.records().stream().map(ImportRecord::line).toList());
    }

    @Test
    void readsJsonLinesWithListsAndGaps() {
        ReadTable table = read("{\"title\":\"Halls\",\"themes\":[\"trade\",\"towns\"],\"year\":2010,\"none\":null}\n\n{\"title\":\"Mills\"}\n");
        assertEquals(Map.of("title", "Halls", "themes", "trade; towns", "year", "2010"), table.records().getFirst().values());
        assertEquals(3, table.records().getLast().line());
    }

    @Test
    void takesOutSignsThatNobodyTypes() {
        assertEquals(Map.of("title", "NULtitle"), read("{\"title\":\"NUL\\u0000title\\u000b\",\"none\":\"\\ud800\"}\n").records().getFirst().values());
        assertEquals(Map.of("title", "Halls"), read("title,city\nHa\u0000lls,\u0001\n").records().getFirst().values());
    }

    @Test
    void goesOnAfterARecordThatCannotBeRead() {
        ReadTable table = read("{\"title\":\"Halls\"}\n{\"title\": oops}\n{\"title\":\"Mills\"}\n");
        assertEquals(List.of(false, true, false), table.records().stream().map(r -> r.problem().isPresent()).toList());
        ReadTable wide = read("a,b\n1,2,3\n4,5\n");
        assertEquals("practice.import.remark.width", wide.records().getFirst().problem().orElseThrow().code());
        assertEquals(Map.of("a", "4", "b", "5"), wide.records().getLast().values());
    }

    @Test
    void losesOnlyTheRowWhoseQuoteIsNeverClosed() {
        ReadTable table = read("a,b\r\n1,2\r\n\r\n3,\"open\r\n5,6\r\n7,8\r\n");
        assertEquals(List.of(2, 4, 5, 6), table.records().stream().map(ImportRecord::line).toList());
        assertEquals(List.of(false, true, false, false), table.records().stream().map(r -> r.problem().isPresent()).toList());
        assertEquals("practice.import.remark.csv", table.records().get(1).problem().orElseThrow().code());
        assertEquals(Map.of("a", "7", "b", "8"), table.records().getLast().values());
    }

    @Test
    void losesOnlyTheRowWhoseQuoteClosesInTheMiddle() {
        ReadTable table = read("a,b\n1,\"two\" and\n3,\"x\"\n");
        assertEquals(List.of(true, false), table.records().stream().map(r -> r.problem().isPresent()).toList());
        assertEquals(Map.of("a", "3", "b", "x"), table.records().getLast().values());
    }

    @Test
    void doesNotTakeTheRestOfABrokenTextForRows() {
        ReadTable table = read("a,b\n1,\"first line\nsecond line \"quoted\" end\"\n3,4\n");
        assertEquals(List.of(true, true, false), table.records().stream().map(r -> r.problem().isPresent()).toList());
        assertEquals(Map.of("a", "3", "b", "4"), table.records().getLast().values());
    }

    @Test
    void readsAJsonArrayAsFarAsItGoes() {
        ReadTable table = read("[\n {\"title\":\"Halls\"},\n {\"title\":\"Mills\"},\n 7\n]\n");
        assertEquals(List.of(2, 3, 4), table.records().stream().map(ImportRecord::line).toList());
        assertEquals(Map.of("title", "Mills"), table.records().get(1).values());
        assertEquals("practice.import.remark.notObject", table.records().getLast().problem().orElseThrow().code());
        ReadTable torn = read("[{\"title\":\"Halls\"},\n{\"title\": oops},\n{\"title\":\"Mills\"}]");
        assertEquals(List.of(false, true), torn.records().stream().map(r -> r.problem().isPresent()).toList());
        assertTrue(table.columns().equals(List.of("title")) && torn.columns().equals(List.of("title")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "title;city\n"})
    void refusesAFileWithoutRecords(String text) {
        assertEquals("practice.import.empty", assertThrows(Problem.class, () -> read(text)).code());
    }

    @Test
    void refusesMoreColumnsThanAnybodyCouldMap() {
        String names = IntStream.rangeClosed(1, 201).mapToObj(i -> "c" + i).collect(Collectors.joining(";"));
        assertEquals("practice.import.many", assertThrows(Problem.class, () -> read(names + "\n" + names + "\n")).code());
    }

    @Test
    void refusesMoreRowsThanOneImportTakes() {
        assertEquals("practice.import.many", assertThrows(Problem.class, () -> ReadTable.count("title\n" + "Halls\n".repeat(500_001))).code());
        assertEquals(500_000, ReadTable.count("title\n" + "Halls\n".repeat(500_000)));
    }

    @Test
    void namesColumnsThatHaveNoName() {
        assertEquals(List.of("title", "column 2"), read("title,\nHalls,x\n").columns());
    }

    @Test
    void proposesTargetsFromNamesInSeveralLanguages() {
        Map<String, String> proposal = ImportTargets.propose(List.of("Titre", "Résumé", "country_codes", "e-mail", "Sprache", "weather"));
        assertEquals("title", proposal.get("Titre"));
        assertEquals("summary", proposal.get("Résumé"));
        assertEquals("countries", proposal.get("country_codes"));
        assertEquals("contactEmail", proposal.get("e-mail"));
        assertEquals("sourceLanguage", proposal.get("Sprache"));
        assertEquals(ImportTargets.NOTHING, proposal.get("weather"));
        assertEquals(List.of("Titre", "Résumé", "country_codes", "e-mail", "Sprache", "weather"), List.copyOf(proposal.keySet()));
    }

    private static ReadTable read(String text) {
        return ReadTable.of(text);
    }
}
