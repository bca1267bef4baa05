package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.Refused;
import eu.binome.security.Role;
import eu.binome.testing.Refusal;
import eu.binome.testing.TestDatabase;

/** What a practice, its files, its translations and an import do not take. */
class PracticeRefusalsIT {

    private static final int MOST_FILES = 20;
    private static final byte[] NOTE = "A note".getBytes(StandardCharsets.UTF_8);

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
    void aPracticeBelongsToAPartnerOfThePartnership() {
        PartnerId elsewhere = new PartnerId(PracticeFixture.aPartnership(DATABASE).contributorOf("Essen", "DE").partner());
        assertEquals("practice.owner.unknown", Refusal.of(() -> anna.act(() -> anna.drafting().begin(there.partnership, elsewhere, "en"))));
    }

    @Test
    void nobodyBeginsAPracticeForAnotherPartner() {
        assertThrows(Refused.class, () -> john.act(() -> john.drafting().begin(there.partnership, new PartnerId(petra.partner()), "en")));
    }

    @Test
    void aThemeOfAnotherPartnershipIsNotTaken() {
        PracticeId id = there.draft(petra, "Market halls");
        long elsewhere = PracticeFixture.aPartnership(DATABASE).theme.value();
        SavedDraft saved = petra.save(id, Map.of("theme", String.valueOf(elsewhere)));
        assertEquals(List.of("practice.fact.theme"), saved.refusals().stream().map(FieldRefusal::code).toList());
        assertEquals("", petra.form(id).getOrDefault("theme", ""));
    }

    @Test
    void aPlaceIsAName() {
        PracticeId id = there.draft(petra, "Market halls");
        SavedDraft saved = petra.save(id, Map.of("city", "x".repeat(201), "nutsName", "Moravskoslezský kraj"));
        assertEquals(List.of("practice.fact.tooLong"), saved.refusals().stream().map(FieldRefusal::code).toList());
        assertEquals("Moravskoslezský kraj", petra.form(id).get("nutsName"));
    }

    @Test
    void nothingIsTranslatedIntoItsOwnLanguage() {
        PracticeId id = there.draft(petra, "Market halls");
        assertEquals("practice.translate.source", Refusal.of(() -> petra.translate(id, "en", Map.of(), Map.of("title", "Halls"))));
        assertEquals("practice.translate.source", Refusal.of(() -> petra.translate(id, "la", Map.of(), Map.of("title", "Fora"))));
    }

    @Test
    void theLanguageOfATranslationIsTaken() {
        PracticeId id = there.draft(petra, "Market halls");
        petra.translate(id, "cs", Map.of(), Map.of("title", "Tržnice"));
        SavedDraft saved = petra.save(id, Map.of("sourceLanguage", "cs"));
        assertEquals(List.of("practice.fact.languageTaken"), saved.refusals().stream().map(FieldRefusal::code).toList());
        assertEquals("en", petra.form(id).get("sourceLanguage"));
    }

    @Test
    void aPracticeHasNoMoreThanTwentyFiles() {
        PracticeId id = there.draft(petra, "Market halls");
        for (int file = 0; file < MOST_FILES; file++) {
            String name = "note" + file + ".txt";
            petra.act(() -> petra.files().add(id, name, NOTE));
        }
        assertEquals("practice.files.most", Refusal.of(() -> petra.act(() -> petra.files().add(id, "more.txt", NOTE))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void whoReturnsAPracticeSaysWhy(String reason) {
        PracticeId id = there.submitted(petra, "Market halls");
        assertEquals("practice.return.reason", Refusal.of(() -> anna.act(() -> anna.review().returnToAuthors(id, reason))));
        assertEquals(PracticeStatus.SUBMITTED, there.statusOf(id));
    }

    @Test
    void anImportTakesSomething() {
        assertEquals("practice.import.nothing", Refusal.of(() -> run("title;owner\nHalls;Lyon\n", OwnerRule.named())));
    }

    @Test
    void anImportSaysThatAllOfItIsHereAlready() {
        String file = "id;title\n1;Halls\n2;Buses\n";
        run(file, OwnerRule.inTurn());
        assertEquals("practice.import.allHere", Refusal.of(() -> run(file + "\n", OwnerRule.inTurn())));
    }

    @Test
    void anImportGoesToAPartnerOfThePartnership() {
        PartnerId elsewhere = new PartnerId(PracticeFixture.aPartnership(DATABASE).contributorOf("Essen", "DE").partner());
        assertEquals("practice.owner.unknown", Refusal.of(() -> run("title\nHalls\n", OwnerRule.one(elsewhere))));
    }

    @Test
    void aPartnershipWithoutPartnersImportsNothing() {
        there.partners.clear();
        assertEquals("practice.import.noPartner", Refusal.of(() -> run("title\nHalls\n", OwnerRule.inTurn())));
    }

    @Test
    void anImportIsTakenBackOnce() {
        ImportId run = run("title\nHalls\n", OwnerRule.inTurn()).run().orElseThrow();
        anna.act(() -> anna.history().undo(run));
        assertEquals("practice.import.undoneBefore", Refusal.of(() -> anna.act(() -> anna.history().undo(run))));
    }

    private ImportReport run(String file, OwnerRule owners) {
        ImportOrder order = new ImportOrder("practices.csv", there.file(file), Map.of(), owners, Optional.empty(), "en",
                ImportOrder.Arrival.DRAFT, ImportOrder.Completeness.GOOD_ONES);
        return anna.in(() -> anna.imports().run(there.partnership, order));
    }
}
