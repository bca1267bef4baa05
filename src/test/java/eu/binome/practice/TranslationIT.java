package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.platform.Texts;
import eu.binome.security.AuditNotes;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

class TranslationIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static final int PRESENT = Integer.MAX_VALUE;

    private PracticeFixture there;
    private Officer petra;
    private Officer john;
    private Officer anna;
    private PracticeId halls;

    @BeforeEach
    void aPracticeInEnglish() {
        there = PracticeFixture.aPartnership(DATABASE);
        petra = there.contributorOf("Karviná", "CZ");
        john = there.contributorOf("Wigan", "GB");
        anna = there.somebody(Role.COORDINATOR);
        halls = there.accepted(petra, "Market halls");
    }

    @Test
    void neverReplacesWhatAnotherTranslatorWrote() {
        anna.translate(halls, "fr", Map.of(), Map.of("title", "Halles d’Anna"));
        SavedDraft second = petra.translate(halls, "fr", Map.of(), Map.of("title", "Halles de Petra", "summary", "Pour les paysans."));
        assertEquals(List.of(new FieldConflict("title", "Halles de Petra", "Halles d’Anna", anna.name(), PracticeFixture.NOW)), second.conflicts());
        assertEquals(Map.of("title", "Halles d’Anna", "summary", "Pour les paysans."), french());
        petra.translate(halls, "fr", Map.of("title", "Halles d’Anna"), Map.of("title", "Halles des deux"));
        assertEquals("Halles des deux", french().get("title"));
    }

    @Test
    void ofAPublishedPracticeIsToldOnceASitting() {
        anna.translate(halls, "fr", Map.of(), Map.of("title", "Halles"));
        anna.act(() -> anna.publication().publish(there.partnership, Set.of(halls)));
        there.heard.clear();
        petra.translate(halls, "fr", Map.of("title", "Halles"), Map.of("title", "Les halles"));
        petra.translate(halls, "fr", Map.of(), Map.of("summary", "Pour les paysans."));
        assertEquals(List.of(new PracticeTranslated(halls, there.partnership, "fr")), there.heard);
        assertEquals(petra.name(), petra.in(() -> petra.translations().lastWritten(halls, "fr")).orElseThrow().by());
    }

    @Test
    void aBlankDoesNotRemoveWhatWasNotSeen() {
        anna.translate(halls, "fr", Map.of(), Map.of("title", "Halles"));
        SavedDraft blank = petra.translate(halls, "fr", Map.of(), Map.of("title", ""));
        assertEquals(1, blank.conflicts().size());
        assertEquals(Map.of("title", "Halles"), french());
    }

    @Test
    void saysWhichFieldIsNoneThatIsTranslated() {
        SavedDraft saved = petra.translate(halls, "fr", Map.of(), Map.of("titel", "Halles", "budget", "1"));
        assertEquals(Set.of("titel", "budget"), saved.refusals().stream().map(FieldRefusal::field).collect(Collectors.toSet()));
        assertEquals(Map.of(), french());
    }

    @Test
    void languagesDoNotStandInEachOthersWay() {
        anna.translate(halls, "fr", Map.of(), Map.of("title", "Halles"));
        assertEquals(List.of(), petra.translate(halls, "de", Map.of(), Map.of("title", "Markthallen")).conflicts());
        assertEquals(Map.of("title", "Halles"), french());
    }

    @Test
    void savesOfOneSittingAreOneVersion() {
        int before = petra.in(() -> petra.reading().versions(halls)).size();
        petra.translate(halls, "fr", Map.of(), Map.of("title", "Halles"));
        petra.translate(halls, "fr", Map.of(), Map.of("summary", "Pour les paysans."));
        assertEquals(before + 1, petra.in(() -> petra.reading().versions(halls)).size());
    }

    @Test
    void tellsWhatChangedInTheOriginalSinceItWasTranslated() {
        petra.translate(halls, "fr", Map.of(), Map.of("title", "Halles", "summary", "Pour les paysans."));
        assertEquals(List.of(), older());
        anna.save(halls, Map.of("title", "Covered market halls"));
        assertEquals(List.of(PracticeField.TITLE), older());
        List<FieldDifference> changes = petra.in(() -> petra.age().changes(halls, "fr"));
        assertEquals(List.of(new FieldDifference(PracticeField.TITLE, WordDiff.between("Market halls", "Covered market halls"))), changes);
        petra.translate(halls, "fr", french(), Map.of("title", "Halles couvertes"));
        assertEquals(List.of(), older());
    }

    @Test
    void isOlderWhenTheOriginalChangedWhileItWasBeingTranslated() {
        int shown = petra.in(() -> petra.reading().open(halls)).detail().revision();
        anna.save(halls, Map.of("title", "Covered market halls"));
        petra.act(() -> petra.translations().write(halls, "fr", shown, new FieldChanges(Map.of("title", "Halles"), Map.of())));
        assertEquals(List.of(PracticeField.TITLE), older());
    }

    @Test
    void isNotOlderOnceSomebodySaidThatItIsStillRight() {
        petra.translate(halls, "fr", Map.of(), Map.of("title", "Halles"));
        anna.save(halls, Map.of("title", "Market Halls"));
        assertThrows(Refused.class, () -> john.act(() -> john.age().confirm(halls, "fr", PracticeField.TITLE, PRESENT)));
        assertThrows(NotFound.class, () -> petra.act(() -> petra.age().confirm(halls, "fr", PracticeField.SUMMARY, PRESENT)));
        petra.act(() -> petra.age().confirm(halls, "fr", PracticeField.TITLE, PRESENT));
        assertEquals(List.of(), older());
    }

    @Test
    void staysOlderWhereTheOriginalChangedOnceMoreBeforeSomebodySaidThatItIsStillRight() {
        petra.translate(halls, "fr", Map.of(), Map.of("title", "Halles"));
        anna.save(halls, Map.of("title", "Market Halls"));
        int shown = petra.in(() -> petra.reading().open(halls)).detail().revision();
        anna.save(halls, Map.of("title", "Fish markets"));
        assertEquals("practice.translate.newer", assertThrows(Problem.class,
                () -> petra.act(() -> petra.age().confirm(halls, "fr", PracticeField.TITLE, shown))).code());
        assertEquals(List.of(PracticeField.TITLE), older());
    }

    @Test
    void theTrailSaysWhichTranslationIsStillRight() {
        petra.translate(halls, "fr", Map.of(), Map.of("title", "Halles"));
        anna.save(halls, Map.of("title", "Market Halls"));
        List<String> noted = new ArrayList<>();
        petra.act(() -> petra.age(new AuditNotes() {
            @Override
            public void changed(String field, String from, String to) {
                noted.add(field + ": " + from + ", " + to);
            }
        }).confirm(halls, "fr", PracticeField.TITLE, PRESENT));
        assertEquals(List.of("title (fr): OLDER, STILL_RIGHT"), noted);
        assertEquals("confirmed as still right", Texts.of(Locale.ENGLISH, "home.value.STILL_RIGHT"));
    }

    @Test
    void othersLearnThatItIsOlderButNotWhatWasWrittenBefore() {
        petra.translate(halls, "fr", Map.of(), Map.of("title", "Halles"));
        anna.save(halls, Map.of("title", "Covered market halls"));
        assertEquals(List.of(PracticeField.TITLE), john.in(() -> john.age().older(halls, "fr")));
        assertThrows(Refused.class, () -> john.act(() -> john.age().changes(halls, "fr")));
    }

    private Map<String, String> french() {
        return petra.in(() -> petra.translations().read(halls, "fr"));
    }

    private List<PracticeField> older() {
        return petra.in(() -> petra.age().older(halls, "fr"));
    }
}
