package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.platform.Problem;

class FactRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "scope|regional|REGIONAL",
            "countries|fr, uk; EL|FR,GB,GR",
            "countries|FR FR|FR",
            "countries|France, Royaume-Uni, Polska|FR,GB,PL",
            "countries|Czech Republic; be|CZ,BE",
            "nutsCode|fre12|FRE12",
            "contactEmail| anna@town.eu |anna@town.eu",
            "start|03/2010|2010-03",
            "ongoing|true|true",
            "ongoing|false|''",
            "budget|200 000|200000",
            "budget|1 250,50 €|1250.5",
            "budget|0|0",
            "budget|€12,000.50|12000.5",
            "budget|12.000,50 EUR|12000.5",
            "keywords|crafts, rural,crafts|crafts; rural",
            "keywords|roads, rails; ports|roads, rails; ports",
            "link|https://town.eu/a?b=c|https://town.eu/a?b=c",
            "title|  A title |A title",
            "city|' '|''"})
    void bringsWhatIsTypedIntoOneForm(PracticeField field, String typed, String stored) {
        assertEquals(stored, FactRules.canonical(field, typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "scope|world|practice.fact.scope",
            "countries|FR, XX|practice.fact.country",
            "nutsCode|12FR|practice.fact.nuts",
            "contactEmail|anna at town|practice.fact.email",
            "start|last spring|practice.fact.date",
            "budget|-5|practice.fact.budget",
            "budget|about 20|practice.fact.budget",
            "budget|99999999999999|practice.fact.budget",
            "link|javascript:alert(1)|practice.fact.link",
            "link|town.eu|practice.fact.link",
            "sourceLanguage|xx|practice.fact.language"})
    void saysWhatItCannotUnderstand(PracticeField field, String typed, String code) {
        assertEquals(code, assertThrows(Problem.class, () -> FactRules.canonical(field, typed)).code());
    }

    @Test
    void keepsDraftsLongerThanTheFormButNotWithoutEnd() {
        assertEquals(5_000, FactRules.canonical(PracticeField.TITLE, "x".repeat(5_000)).length());
        assertThrows(Problem.class, () -> FactRules.canonical(PracticeField.TITLE, "x".repeat(FactRules.LONGEST + 1)));
        assertThrows(Problem.class, () -> FactRules.canonical(PracticeField.CITY, "x".repeat(201)));
    }

    @Test
    void keepsTitlesInOneLineAndNothingThatNobodyTypes() {
        assertEquals("Two lines", FactRules.canonical(PracticeField.TITLE, "Two\r\nlines\u0000\u202e"));
        assertEquals("Two\nlines", FactRules.canonical(PracticeField.SUMMARY, "Two\r\nlines\u0000"));
    }

    @Test
    void staysTheSameWhenSavedAgain() {
        for (String keywords : new String[] {"a, b", "a, b; c", "a"}) {
            String once = FactRules.canonical(PracticeField.KEYWORDS, keywords);
            assertEquals(once, FactRules.canonical(PracticeField.KEYWORDS, once));
        }
    }
}
