package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

class DraftingIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private PracticeFixture there;
    private Officer petra;
    private Officer john;
    private Officer anna;

    @BeforeEach
    void twoPartnersAndACoordinator() {
        there = PracticeFixture.aPartnership(DATABASE);
        petra = there.contributorOf("Karviná", "CZ");
        john = there.contributorOf("Wigan", "GB");
        anna = there.somebody(Role.COORDINATOR);
    }

    @Test
    void beginsWithTheOrganisationsPlace() {
        PracticeId id = petra.in(() -> petra.drafting().begin(there.partnership, new PartnerId(petra.partner()), "cs"));
        OpenPractice open = petra.in(() -> petra.reading().open(id));
        assertEquals(List.of("CZ"), open.detail().facts().countries());
        assertEquals("cs", open.detail().summary().sourceLanguage());
        assertTrue(open.writable());
        assertEquals(List.of(PracticeStep.SUBMIT), open.steps());
    }

    @Test
    void readsBackEveryFieldAsItWasSaved() {
        PracticeId id = there.draft(petra, "Market halls");
        Map<String, String> typed = Map.ofEntries(Map.entry("summary", "Halls for farmers."), Map.entry("theme", String.valueOf(there.theme.value())),
                Map.entry("scope", "REGIONAL"), Map.entry("countries", "CZ,PL"), Map.entry("nutsCode", "CZ080"), Map.entry("nutsName", "Moravskoslezský kraj"),
                Map.entry("city", "Karviná"), Map.entry("organisation", "Tržnice s.r.o."), Map.entry("contactName", "Petra"),
                Map.entry("contactEmail", "petra@karvina.example"), Map.entry("start", "2010-03"), Map.entry("end", "2012"), Map.entry("ongoing", "true"),
                Map.entry("budget", "200000.5"), Map.entry("funding", "ERDF"), Map.entry("link", "https://karvina.example/x"), Map.entry("keywords", "trade; food"));
        petra.save(id, typed);
        Map<PracticeField, String> read = petra.in(() -> petra.reading().form(id));
        typed.forEach((key, value) -> assertEquals(value, read.get(PracticeField.byKey(key).orElseThrow()), key));
        assertEquals("Market halls", read.get(PracticeField.TITLE));
        assertTrue(there.pending.ids.contains(id.value()), "search is told");
    }

    @Test
    void keepsTheGoodFieldsAndNamesTheOthers() {
        PracticeId id = there.draft(petra, "Market halls");
        SavedDraft saved = petra.save(id, Map.of("budget", "a lot", "summary", "Halls.", "weather", "fine"));
        assertEquals(Map.of("budget", "practice.fact.budget", "weather", "practice.field.unknown"),
                saved.refusals().stream().collect(Collectors.toMap(FieldRefusal::field, FieldRefusal::code)));
        assertEquals("Halls.", petra.in(() -> petra.reading().form(id)).get(PracticeField.SUMMARY));
    }

    @Test
    void aLanguageThatIsTakenKeepsNoOtherFieldOut() {
        PracticeId id = there.draft(petra, "Market halls");
        petra.translate(id, "fr", Map.of(), Map.of("title", "Halles couvertes"));
        SavedDraft saved = petra.save(id, petra.form(id), Map.of("sourceLanguage", "fr", "summary", "Halls."));
        assertEquals(List.of("practice.fact.languageTaken"), saved.refusals().stream().map(FieldRefusal::code).toList());
        assertEquals("Halls.", petra.in(() -> petra.reading().form(id)).get(PracticeField.SUMMARY));
        assertEquals("en", petra.in(() -> petra.reading().open(id)).detail().summary().sourceLanguage());
    }

    @Test
    void answersBothTextsWhenTwoWriteInOneField() {
        PracticeId id = there.draft(petra, "Market halls");
        Map<String, String> opened = petra.form(id);
        anna.save(id, Map.of("title", "Covered markets"));
        SavedDraft late = petra.save(id, opened, Map.of("title", "Halls of the market", "summary", "Halls."));
        assertEquals("Covered markets", late.conflicts().getFirst().theirs());
        assertEquals(anna.name(), late.conflicts().getFirst().by());
        assertEquals("Halls.", petra.in(() -> petra.reading().form(id)).get(PracticeField.SUMMARY), "the other field is merged");
        SavedDraft merged = petra.save(id, Map.of("title", "Covered markets"), Map.of("title", "Covered market halls"));
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void neverReplacesWhatAnotherWroteByAStaleTextAfterOwnSaves() {
        PracticeId id = there.draft(petra, "Market halls");
        Map<String, String> opened = petra.form(id);
        anna.save(id, Map.of("title", "Covered markets", "city", "Karviná town"));
        assertEquals(List.of(), petra.save(id, opened, Map.of("summary", "Halls.")).conflicts());
        FieldConflict title = petra.save(id, opened, Map.of("title", "Market halls of iron")).conflicts().getFirst();
        assertEquals(new FieldConflict("title", "Market halls of iron", "Covered markets", anna.name(), PracticeFixture.NOW), title);
        assertEquals("Covered markets", petra.form(id).get("title"));
        assertEquals(List.of(), petra.save(id, Map.of("title", title.theirs()), Map.of("title", "Covered markets of iron")).conflicts());
        assertEquals("Covered markets of iron", petra.form(id).get("title"));
        assertEquals("Karviná town", petra.save(id, opened, Map.of("city", "Karviná 1")).conflicts().getFirst().theirs(), "after a merge as well");
        assertEquals("Karviná town", petra.form(id).get("city"));
    }

    @Test
    void isClosedToOthersAndAfterSubmission() {
        PracticeId id = there.draft(petra, "Market halls");
        assertThrows(NotFound.class, () -> john.save(id, Map.of("title", "Market halls"), Map.of("title", "Mine")));
        assertThrows(NotFound.class, () -> john.in(() -> john.reading().open(id)));
        assertThrows(Refused.class, () -> john.in(() -> john.drafting().begin(there.partnership, new PartnerId(petra.partner()), "en")));
        PracticeId handedIn = there.submitted(petra, "Night buses");
        assertThrows(Refused.class, () -> petra.save(handedIn, Map.of("title", "Too late")));
        anna.save(handedIn, Map.of("title", "Night buses in town"));
    }

    @Test
    void keepsOneVersionForASittingAndShowsTheDifferenceInWords() {
        PracticeId id = there.draft(petra, "Market halls");
        petra.save(id, Map.of("title", "Old market halls"));
        petra.save(id, Map.of("title", "Old covered market halls"));
        anna.save(id, Map.of("title", "Old covered markets"));
        List<VersionSummary> versions = petra.in(() -> petra.reading().versions(id));
        assertEquals(List.of(5, 4, 1), versions.stream().map(VersionSummary::number).toList());
        List<FieldDifference> differences = petra.in(() -> petra.reading().differences(id, 4, 5));
        assertEquals(List.of(new FieldDifference(PracticeField.TITLE, WordDiff.between("Old covered market halls", "Old covered markets"))), differences);
        assertThrows(NotFound.class, () -> petra.in(() -> petra.reading().differences(id, 2, 5)));
    }

    @Test
    void movesTheTextsWhenTheLanguageWasWrong() {
        PracticeId id = there.draft(petra, "Tržnice");
        petra.save(id, Map.of("sourceLanguage", "cs"));
        assertEquals(Map.of("cs", "Tržnice"), petra.in(() -> petra.catalogue().find(id)).orElseThrow().summary().title().texts());
    }

    @Test
    void isWrittenInFurtherLanguagesAtAnyTime() {
        PracticeId id = there.accepted(petra, "Market halls");
        petra.translate(id, "fr", Map.of(), Map.of("title", "Halles couvertes", "summary", " ", "budget", "5"));
        assertEquals(Map.of("en", "Market halls", "fr", "Halles couvertes"), petra.in(() -> petra.catalogue().find(id)).orElseThrow().summary().title().texts());
        assertEquals(Map.of("title", "Halles couvertes"), petra.in(() -> petra.translations().read(id, "fr")));
        petra.translate(id, "fr", Map.of("title", "Halles couvertes"), Map.of("title", ""));
        assertEquals(Map.of(), petra.in(() -> petra.translations().read(id, "fr")));
        assertThrows(Problem.class, () -> petra.translate(id, "en", Map.of(), Map.of("title", "x")));
        assertThrows(Refused.class, () -> john.translate(id, "fr", Map.of(), Map.of("title", "x")));
    }
}
