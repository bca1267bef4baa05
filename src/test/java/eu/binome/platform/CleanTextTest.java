package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.type.TypeReference;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Les Halles – l’été à Łódź", "two\nlines\tand a tab", "\uD83D\uDE80", "na\u00adtion\u200dal", ""})
    void leavesWhatPeopleWrite(String text) {
        assertSame(text, CleanText.prose(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u007fb", "a\u009bb", "a\ufffeb", "a\uffffb", "a\ufdd0b", "a\ud800b", "a\udc00b", "a\ud83f\udffeb"})
    void takesOutWhatIsNoCharacterOrSteersMachines(String text) {
        assertEquals("ab", CleanText.prose(text));
        assertEquals("ab", CleanText.line(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\u0085b", "a\u2028b", "a\nb"})
    void knowsOneKindOfLineEnd(String text) {
        assertEquals("a\nb", CleanText.prose(text));
        assertEquals("a b", CleanText.line(text));
    }

    @Test
    void keepsNamesInOneLineThatReadsAsItStands() {
        assertEquals("Evil Bcc: a@b.c", CleanText.line("Evil\r\n Bcc: a@b.c"));
        assertEquals("agnp.html.png", CleanText.line("a\u202egnp.html.png"));
        assertEquals("Wigan", CleanText.line(" \u200b\u2067Wigan\u2069\t"));
    }

    @Test
    void everyJsonTextIsReadSo() {
        assertEquals(Map.of("fields", Map.of("title", "ab")), Json.read("{\"fields\":{\"title\":\"a\\u0000b\"}}",
                new TypeReference<Map<String, Map<String, String>>>() { }));
        assertEquals(List.of("ab"), Json.read("[\"a\\ud800b\"]", new TypeReference<List<String>>() { }));
        assertEquals(new FieldChanges(Map.of("title", "a\nb"), Map.of()), Json.read("{\"fields\":{\"title\":\"a\\r\\nb\"}}", FieldChanges.class));
    }

    @Test
    void aTextThatWasStoredWithSuchSignsIsNoOtherOne() {
        assertEquals(FieldEdit.Decision.WRITE, new FieldEdit("new", "ab").against("a\u0000b"));
    }
}
