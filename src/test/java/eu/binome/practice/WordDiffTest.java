package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "one two three|one two three|one two three",
            "the old mill|the new mill|the [-old][+new] mill",
            "a mill|a water mill|a [+water ]mill",
            "a water mill|a mill|a [-water ]mill",
            "''|all new|[+all new]",
            "all gone|''|[-all gone]",
            "l’atelier d'hiver|l’atelier d'été|l’atelier [-d'hiver][+d'été]",
            "Łódź 2010.|Łódź 2012.|Łódź [-2010][+2012]."})
    void tellsWhatWasRemovedAndAddedInWords(String before, String after, String expected) {
        assertEquals(expected, written(WordDiff.between(before, after)));
    }

    @Test
    void hasNothingToSayOfTwoEmptyTexts() {
        assertEquals(List.of(), WordDiff.between("", ""));
    }

    @Test
    void leadsFromTheFirstTextToTheSecond() {
        String before = "First line.\nSecond line, with a comma; and 3,5 %.";
        String after = "First line!\n\nThe second line with 4 % and more.";
        List<DiffPart> parts = WordDiff.between(before, after);
        assertEquals(before, joined(parts, DiffPart.Kind.ADDED));
        assertEquals(after, joined(parts, DiffPart.Kind.REMOVED));
    }

    @Test
    void countsVeryLongDifferentTextsAsReplaced() {
        String before = numbers(0, 3_000);
        String after = numbers(5_000, 8_000);
        assertEquals(List.of(new DiffPart(DiffPart.Kind.REMOVED, before), new DiffPart(DiffPart.Kind.ADDED, after)), WordDiff.between(before, after));
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "n" + i).collect(Collectors.joining(" "));
    }

    private static String joined(List<DiffPart> parts, DiffPart.Kind without) {
        return parts.stream().filter(part -> part.kind() != without).map(DiffPart::text).collect(Collectors.joining());
    }

    private static String written(List<DiffPart> parts) {
        return parts.stream().map(part -> switch (part.kind()) {
            case SAME -> part.text();
            case REMOVED -> "[-" + part.text() + "]";
            case ADDED -> "[+" + part.text() + "]";
        }).collect(Collectors.joining());
    }
}
