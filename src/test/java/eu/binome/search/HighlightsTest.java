package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    private static final SearchText FRENCH = new SearchText("Matériaux & réseaux", "Des entreprises locales",
            "Rien ici. ".repeat(60) + "Une pépinière d'entreprises reçoit les créateurs. " + "Rien là. ".repeat(60), "");
    private static final SearchText CZECH = new SearchText("Podnikatelský inkubátor", "", "Inkubátory pro firmy", "");

    @Test
    void marksEveryFormOfTheWord() {
        FoundText found = found("réseau", FRENCH);

        assertEquals("Matériaux &amp; <mark>réseaux</mark>", found.title().html());
        assertEquals("Des entreprises locales", found.summary().html());
        assertEquals(Optional.empty(), found.excerpt());
    }

    @Test
    void marksWhatWasTypedWithoutAccentsAndBeginnings() {
        assertEquals("<mark>Matériaux</mark> &amp; réseaux", found("materiaux", FRENCH).title().html());
        assertEquals("<mark>Matériaux</mark> &amp; réseaux", found("mater*", FRENCH).title().html());
        assertEquals("Matériaux &amp; réseaux", found("-réseaux", FRENCH).title().html());
    }

    @Test
    void cutsAPassageAroundTheWordsOfTheBody() {
        String passage = found("pépinières", FRENCH).excerpt().orElseThrow().html();

        assertTrue(passage.startsWith("\u2026") && passage.endsWith("\u2026"), passage);
        assertTrue(passage.contains("Une <mark>pépinière</mark> d&#39;entreprises reçoit"), passage);
        assertTrue(passage.length() < 400, passage);
    }

    @Test
    void takesThePassageWithMostOfTheWords() {
        SearchText text = new SearchText("T", "", "alpha " + "x ".repeat(300) + "alpha and beta" + " x".repeat(300), "");
        assertTrue(found("alpha beta", text).excerpt().orElseThrow().html()
                .contains("<mark>alpha</mark> and <mark>beta</mark>"));
    }

    @Test
    void letsNoMarkupOfTheTextThrough() {
        SearchText evil = new SearchText("<script>alert(1)</script> mine", "\"mine\" & '<b>'", "", "");
        FoundText found = found("mine", evil);

        assertEquals("&lt;script&gt;alert(1)&lt;/script&gt; <mark>mine</mark>", found.title().html());
        assertEquals("&quot;<mark>mine</mark>&quot; &amp; &#39;&lt;b&gt;&#39;", found.summary().html());
        assertEquals("\"mine\" & '<b>'", found.summary().text());
    }

    @Test
    void showsTheLanguageInWhichTheWordIsFound() {
        Map<String, SearchText> both = Map.of("fr", FRENCH, "cs", CZECH);

        assertEquals("cs", new Highlights("inkubátor", "fr", Match.AS_TYPED).in(both).orElseThrow().language());
        assertEquals("fr", new Highlights("réseau", "cs", Match.AS_TYPED).in(both).orElseThrow().language());
        assertEquals("fr", new Highlights("nowhere", "hu", Match.AS_TYPED).in(both).orElseThrow().language());
        assertEquals("cs", new Highlights("", "cs", Match.AS_TYPED).in(both).orElseThrow().language());
        assertEquals(Optional.empty(), new Highlights("a", "cs", Match.AS_TYPED).in(Map.of()));
    }

    @Test
    void marksNearSpellingsOnlyWhenTheSearchTookThem() {
        Map<String, SearchText> texts = Map.of("fr", FRENCH);

        assertFalse(new Highlights("matériau", "fr", Match.AS_TYPED).in(texts).orElseThrow().title().html().isEmpty());
        assertTrue(new Highlights("reseaus", "fr", Match.NEARLY_SPELT).in(texts).orElseThrow().title().hasFound());
        assertFalse(new Highlights("rezeaux", "fr", Match.AS_TYPED).in(texts).orElseThrow().title().hasFound());
    }

    private static FoundText found(String query, SearchText text) {
        return new Highlights(query, "fr", Match.AS_TYPED).in(Map.of("fr", text)).orElseThrow();
    }
}
