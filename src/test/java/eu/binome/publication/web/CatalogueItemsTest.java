package eu.binome.publication.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.binome.publication.CatalogueRow;
import eu.binome.search.FoundText;
import eu.binome.search.Marked;
import eu.binome.search.Through;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueItemsTest {

    @Test
    void writesAPracticeWithItsLanguageItsMarksAndNoMarkupOfWhatPeopleWrote() {
        Marked title = new Marked(List.of(new Marked.Run("Neue ", false), new Marked.Run("Zechen", true)));
        FoundText text = new FoundText("de", title, Marked.plain("Büros <für alle> & \"mehr\"."), Optional.of(Marked.plain("… ein Haus …")),
                List.of(new Through("mines", "Zechen")));
        assertEquals("""
                <li>
                <h2><a href="/publication/practice?id=7" lang="de">Neue <mark>Zechen</mark></a></h2>
                <p lang="de">Büros &lt;für alle&gt; &amp; &quot;mehr&quot;.</p>
                <p class="small soft" lang="de">… ein Haus …</p>
                <p class="small soft">Found through: mines → Zechen</p>
                <div class="meta"><span>Stadt &amp; Land</span><span>Essen, Germany</span><span>In German</span></div>
                </li>
                """, CatalogueItems.html(List.of(new CatalogueRow(7, "Stadt & Land", List.of("DE"), "Essen", false, text)), Locale.ENGLISH));
    }

    @Test
    void saysNoLanguageWhereItIsTheReadersAndNamesWhoOnlyBroughtItIn() {
        FoundText text = new FoundText("en", Marked.plain("A van"), Marked.plain("It visits."), Optional.empty(), List.of());
        assertEquals("""
                <li>
                <h2><a href="/publication/practice?id=8" lang="en">A van</a></h2>
                <p lang="en">It visits.</p>
                <div class="meta"><span>Brought in by Wigan</span><span></span></div>
                </li>
                """, CatalogueItems.html(List.of(new CatalogueRow(8, "Wigan", List.of(), "", true, text)), Locale.ENGLISH));
    }
}
