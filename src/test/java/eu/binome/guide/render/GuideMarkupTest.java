package eu.binome.guide.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuideMarkupTest {

    private static final List<String> LANGUAGES = List.of("fr", "en", "nl", "cs", "hu", "pl", "sl", "es", "de");

    private final GuideMarkup markup = new GuideMarkup();

    @Test
    void theScreenGetsTheBodyWithoutDocumentOrRunningHeads() {
        String body = markup.forScreen(SampleGuides.english());
        assertFalse(body.contains("<html") || body.contains("<style") || body.contains("head-left"));
        assertTrue(body.contains("New life for mining towns"));
    }

    @Test
    void whatPeopleTypedIsEscapedInTitlesAndFacts() {
        String body = markup.forScreen(SampleGuides.uneven());
        assertTrue(body.contains("Łódź &amp; &lt;Őriszentpéter&gt;"));
        assertTrue(body.contains("Nine &lt;languages&gt; &amp; more"));
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        String body = markup.forPrint(SampleGuides.guide(Locale.ENGLISH, "A NUL\u0000, a bell\u0007 and a whole \uD83C\uDFAA", 1));
        assertTrue(body.contains("A NUL, a bell and a whole \uD83C\uDFAA"));
    }

    @Test
    void emptyFactsAndPassagesLeaveNoTrace() {
        assertFalse(markup.forScreen(SampleGuides.uneven()).contains(">Empty<"));
    }

    @Test
    void addressesAndMailAddressesBecomeLinks() {
        assertEquals("mailto:jana@example.eu", new Fact("Contact", " jana@example.eu ").link());
        assertEquals("https://example.eu/x", new Fact("Web", "https://example.eu/x").link());
        assertEquals("", new Fact("Web", "javascript:alert(1)").link());
        assertEquals("", new Fact("Contact", "Jana, jana@example.eu").link());
    }

    @Test
    void coloursRepeatAfterSevenThemes() {
        assertEquals(List.of(1, 7, 1), List.of(colour(1), colour(7), colour(8)));
    }

    @Test
    void everyLanguageHasEveryWordOfADocument() throws Exception {
        Set<Object> english = words("en").keySet();
        for (String language : LANGUAGES) {
            assertEquals(english, words(language).keySet(), language);
        }
    }

    @Test
    void aLanguageWithoutWordsGetsEnglishOnes() {
        assertEquals("Contents", new DocumentWords(Locale.of("fi")).of("contents"));
    }

    @Test
    void countsAreWholePhrases() {
        DocumentWords words = new DocumentWords(Locale.FRENCH);
        assertEquals("12 pratiques dans 4 thèmes", words.of("count", 12, 4));
        assertEquals("Une pratique dans un thème", words.of("count", 1, 1));
        assertEquals("Aucune pratique pour l’instant", words.of("practices", 0));
    }

    private static int colour(int number) {
        return new Chapter(number, "", Prose.NONE, List.of()).colour();
    }

    private static Properties words(String language) throws Exception {
        Properties words = new Properties();
        try (var file = DocumentWords.class.getResourceAsStream("document_" + language + ".properties")) {
            words.load(new java.io.InputStreamReader(file, java.nio.charset.StandardCharsets.UTF_8));
        }
        return words;
    }
}
