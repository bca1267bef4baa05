package eu.binome.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.guide.render.Fact;
import eu.binome.guide.render.Passage;
import eu.binome.guide.render.PracticeSheet;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;
import eu.binome.practice.MonthOrYear;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeFacts;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeOrigin;
import eu.binome.practice.PracticeScope;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    static final PartnerSummary WIGAN = new PartnerSummary(new PartnerId(4), "Wigan Council", "GB", "UKD3", "Greater Manchester",
            "Wigan", List.of("en"));

    @Test
    void writesFactsInTheWordsOfTheLanguage() {
        assertEquals(Map.of("Lieu", "Wigan, Greater Manchester, Royaume-Uni", "Portée", "Régionale", "Porteur", "Wigan Council",
                "Dates", "mars 2007 – en cours", "Budget", "200 000 €", "Mots-clés", "mine, visite"), factsOf(writer(Locale.FRENCH).sheet(practice(facts(true)))));
    }

    @Test
    void writesTheSpanOfADoneAction() {
        assertEquals("March 2007 – 2010", factsOf(writer(Locale.ENGLISH).sheet(practice(facts(false)))).get("Dates"));
    }

    @Test
    void namesPartnerAndCountryAboveTheTitle() {
        assertEquals("Wigan Council, Vereinigtes Königreich", writer(Locale.GERMAN).sheet(practice(facts(true))).origin());
    }

    @Test
    void citesTheSourceAndDoesNotCallThePartnerItsAuthor() {
        PracticeFacts own = facts(true);
        PracticeFacts taken = new PracticeFacts(own.scope(), own.countries(), own.nutsCode(), own.nutsName(), own.city(), own.organisation(),
                own.contactName(), own.contactEmail(), own.start(), own.end(), own.ongoing(), own.budgetEur(), own.funding(), own.link(),
                own.keywords(), new PracticeOrigin("7", "URBACT", "page text ©"));
        PracticeSheet sheet = writer(Locale.FRENCH).sheet(practice(taken));
        assertEquals("Apportée par Wigan Council, Royaume-Uni", sheet.origin());
        assertEquals("URBACT, page text ©", factsOf(sheet).get("Source"));
    }

    @Test
    void putsPassagesInTheOrderOfTheForm() {
        PracticeSheet sheet = writer(Locale.FRENCH).sheet(practice(facts(true)));
        assertEquals(List.of("Contexte et enjeux", "Résultats"), sheet.passages().stream().map(Passage::heading).toList());
        assertEquals("<p>Soixante mille visiteurs</p>", sheet.passages().getLast().text().xhtml());
    }

    @Test
    void keepsTheLanguageItWasWrittenInWhereThereIsNoTranslation() {
        PracticeSheet sheet = writer(Locale.of("hu")).sheet(practice(facts(true)));
        assertEquals(Locale.ENGLISH, sheet.language());
        assertEquals("A visitor mine", sheet.title());
    }

    @Test
    void everyTextOfTheFormHasAHeadingInEveryLanguage() {
        for (String language : eu.binome.platform.Languages.ALL) {
            for (PracticeField field : PracticeField.texts().subList(2, PracticeField.texts().size())) {
                assertTrue(!new eu.binome.guide.render.DocumentWords(Locale.of(language)).of("field." + field.key()).isBlank());
            }
        }
    }

    private static Map<String, String> factsOf(PracticeSheet sheet) {
        return sheet.facts().stream().collect(Collectors.toMap(Fact::label, fact -> fact.value().replaceAll("[\\u00A0\\u202F]", " ")));
    }

    private static SheetWriter writer(Locale language) {
        return new SheetWriter(language, List.of(WIGAN));
    }

    static PracticeDetail practice(PracticeFacts facts) {
        Localized title = new Localized(Map.of("en", "A visitor mine", "fr", "Une mine à visiter"));
        PracticeSummary summary = new PracticeSummary(new PracticeId(12), new PartnershipId(1), WIGAN.id(), Optional.of(GuideFixture.CLUSTERS),
                PracticeStatus.ACCEPTED, "en", title, new Localized(Map.of("en", "In short", "fr", "En bref")));
        Map<String, Localized> texts = Map.of("title", title,
                "results", new Localized(Map.of("en", "Sixty thousand visitors", "fr", "Soixante mille visiteurs")),
                "context", new Localized(Map.of("en", "A closed mine", "fr", "Une mine fermée")));
        return new PracticeDetail(summary, texts, facts, 1, GuideFixture.NOON);
    }

    static PracticeFacts facts(boolean ongoing) {
        return new PracticeFacts(Optional.of(PracticeScope.REGIONAL), List.of("GB"), "UKD3", "Greater Manchester", "Wigan", "Wigan Council",
                "Jane Roe", "jane@example.eu", MonthOrYear.parse("2007-03"), ongoing ? Optional.empty() : MonthOrYear.parse("2010"), ongoing,
                Optional.of(new BigDecimal("200000.00")), "", "", List.of("mine", "visite"), PracticeOrigin.none());
    }
}
