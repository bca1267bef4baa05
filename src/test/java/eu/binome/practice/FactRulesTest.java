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
            "SCOPE|regional|REGIONAL",
            "COUNTRIES|fr, uk; EL|FR,GB,GR",
            "COUNTRIES|FR FR|FR",
            "COUNTRIES|France, Royaume-Uni, Polska|FR,GB,PL",
            "COUNTRIES|Czech Republic; be|CZ,BE",
            "NUTS_CODE|fre12|FRE12",
            "CONTACT_EMAIL| anna@town.eu |anna@town.eu",
            "START|03/2010|2010-03",
            "ONGOING|true|true",
            "ONGOING|false|''",
            "BUDGET|200 000|200000",
            "BUDGET|1 250,50 €|1250.5",
            "BUDGET|0|0",
            "BUDGET|€12,000.50|12000.5",
            "BUDGET|12.000,50 EUR|12000.5",
            "KEYWORDS|crafts, rural,crafts|crafts; rural",
            "KEYWORDS|roads, rails; ports|roads, rails; ports",
            "LINK|https://town.eu/a?b=c|https://town.eu/a?b=c",
            "TITLE|  A title |A title",
            "CITY|' '|''"})
    void bringsWhatIsTypedIntoOneForm(PracticeField field, String typed, String stored) {
        assertEquals(stored, FactRules.canonical(field, typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SCOPE|world|practice.fact.scope",
            "COUNTRIES|FR, XX|practice.fact.country",
            "NUTS_CODE|12FR|practice.fact.nuts",
            "CONTACT_EMAIL|anna at town|practice.fact.email",
            "START|last spring|practice.fact.date",
            "BUDGET|-5|practice.fact.budget",
            "BUDGET|about 20|practice.fact.budget",
            "BUDGET|99999999999999|practice.fact.budget",
            "LINK|javascript:alert(1)|practice.fact.link",
            "LINK|town.eu|practice.fact.link",
            "SOURCE_LANGUAGE|xx|practice.fact.language"})
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
