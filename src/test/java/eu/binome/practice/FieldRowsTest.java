package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.platform.Localized;
import eu.binome.platform.Problem;

class FieldRowsTest {

    private static final FormField STAGES = stages(FieldKind.TABLE);

    private static FormField stages(FieldKind kind) {
        return FormPlanTest.field(kind, "Stages").named("textStages").ruled(4000, FieldNeed.OPTIONAL, "", List.of(
                new FieldOption("a1", new Localized(Map.of("en", "Stage", "fr", "Étape"))), new FieldOption("a2", Localized.of("en", "Year"))));
    }

    @Test
    void keepsRowsWithoutWhatIsEmpty() {
        assertEquals("Study | 2010\nTest\n | 2012", STAGES.canonical(" Study|2010 \n\n Test | \n|2012|"));
        assertEquals("", STAGES.canonical(" | \n|"));
        assertEquals(STAGES.canonical("Study|2010"), STAGES.canonical(STAGES.canonical("Study|2010")));
    }

    @Test
    void refusesMoreCellsThanColumns() {
        assertThrows(Problem.class, () -> STAGES.canonical("Study | 2010 | and more"));
        assertThrows(Problem.class, () -> STAGES.canonical("x\n".repeat(201)));
    }

    @Test
    void showsATableWithEveryCellInItsColumn() {
        assertEquals("<table class=\"table\"><thead><tr><th scope=\"col\">Étape</th><th scope=\"col\">Year</th></tr></thead>"
                + "<tbody><tr><td>A &lt;b&gt; &amp; c</td><td></td></tr></tbody></table>", STAGES.xhtml("A <b> & c", Locale.FRENCH));
    }

    @Test
    void showsAGroupAsTermsOfEach() {
        assertEquals("<dl class=\"facts\"><div><dt>Stage</dt><dd>Study</dd></div><div><dt>Year</dt><dd>2010</dd></div></dl>",
                stages(FieldKind.GROUP).xhtml("Study | 2010", Locale.ENGLISH));
    }

    @Test
    void writesRowsAsAListForPrint() {
        assertEquals("- Stage: Study; Year: 2010\n- Year: 2012", STAGES.written("Study | 2010\n | 2012", Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "One\\nline#<p>One<br/>line</p>",
            "One\\n\\nTwo#<p>One</p><p>Two</p>",
            "So:\\n- first\\n- second\\nDone#<p>So:</p><ul><li>first</li><li>second</li></ul><p>Done</p>",
            "**Much** more#<p><strong>Much</strong> more</p>",
            "See [the page](https://town.eu/a?b=1&c=2).#<p>See <a href=\"https://town.eu/a?b=1&amp;c=2\" rel=\"noopener nofollow\">the page</a>.</p>",
            "[x](javascript:alert(1))#<p>[x](javascript:alert(1))</p>",
            "<script>alert(1)</script>#<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
            "[x](https://a.eu/\"onclick=\"y)#<p><a href=\"https://a.eu/&quot;onclick=&quot;y\" rel=\"noopener nofollow\">x</a></p>",
            "2 ** 3 ** 4#<p>2 ** 3 ** 4</p>"})
    void setsRichTextWithoutTrustingIt(String typed, String shown) {
        assertEquals(shown, RichText.xhtml(typed.replace("\\n", "\n")));
    }

    @Test
    void writesRichTextPlainly() {
        assertEquals("Much more: the page (https://town.eu)", RichText.plain("**Much** more: [the page](https://town.eu)"));
    }
}
