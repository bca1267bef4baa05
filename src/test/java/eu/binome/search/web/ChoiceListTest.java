package eu.binome.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.binome.search.FacetChoice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChoiceListTest {

    @Test
    void writesEachValueAsALinkWithItsCountAndNoMarkupOfNames() {
        assertEquals("""
                <li><a href="/publication/catalogue?q=a%26b&amp;partner=7" rel="nofollow" aria-current="false">Büro &lt;b&gt; &amp; Söhne <span class="count">12\u202f345</span></a></li>
                <li><a href="/publication/catalogue?q=a%26b" rel="nofollow" aria-current="true">L&#39;autre <span class="count">0</span></a></li>
                """, ChoiceList.html(List.of(new FacetChoice("7", "Büro <b> & Söhne", 12_345, false, "/publication/catalogue?q=a%26b&partner=7"),
                new FacetChoice("8", "L'autre", 0, true, "/publication/catalogue?q=a%26b")), Locale.FRENCH));
    }
}
