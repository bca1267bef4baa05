package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.Conflict;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.Localized;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.platform.Seen;
import eu.binome.search.SearchDocument;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

class FormEditingIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final FormField JOBS = FormPlanTest.field(FieldKind.NUMBER, "Jobs created").ruled(0, FieldNeed.SUBMIT, "jobs", List.of());
    private static final FormField LESSONS = FormPlanTest.field(FieldKind.LONG_TEXT, "Lessons");
    private static final FormField STAGE = FormPlanTest.field(FieldKind.CHOICE, "Stage").ruled(0, FieldNeed.OPTIONAL, "",
            List.of(new FieldOption("a1", Localized.of("en", "Pilot")), new FieldOption("a2", Localized.of("en", "Running"))));

    private PracticeFixture there;
    private Officer anna;
    private Officer karvina;

    @BeforeEach
    void open() {
        there = PracticeFixture.aPartnership(DATABASE);
        karvina = there.contributorOf("Karviná", "CZ");
        anna = there.somebody(Role.COORDINATOR);
    }

    @Test
    void asksNewPracticesForFieldsOfItsOwnAndLeavesTheOthersAlone() {
        PracticeId earlier = there.draft(karvina, "Earlier");
        useWithOwnFields();
        PracticeId later = there.draft(karvina, "Later");

        SavedDraft saved = karvina.save(later, Map.of("factJobsCreated", "1 250", "textLessons", "Begin small.", "factStage", "running"));
        assertEquals(List.of(), saved.refusals());
        assertEquals(Map.of("factJobsCreated", "1250", "factStage", "a2"), detail(later).own());
        assertEquals("Begin small.", detail(later).original(PracticeField.of("textLessons")));
        assertEquals(List.of("Jobs created: 1,250 jobs", "Stage: Running"),
                detail(later).ownFacts(Locale.ENGLISH).stream().map(fact -> fact.term() + ": " + fact.value()).toList());
        assertEquals(2, detail(later).form().edition());
        assertEquals(FormRules.FIRST, detail(earlier).form().edition());
        assertEquals(List.of("practice.field.unknown"), karvina.save(earlier, Map.of("factStage", "a1")).refusals().stream().map(FieldRefusal::code).toList());
    }

    @Test
    void needsWhatItsEditionNeeds() {
        PracticeId earlier = there.draft(karvina, "Earlier");
        useWithOwnFields();
        PracticeId later = there.draft(karvina, "Later");
        assertTrue(gaps(later).contains("factJobsCreated"));
        assertFalse(gaps(earlier).contains("factJobsCreated"));
        karvina.save(later, Map.of("factJobsCreated", "3"));
        assertFalse(gaps(later).contains("factJobsCreated"));
    }

    @Test
    void acceptsOnlyWhatTheFormNeedsForIt() {
        use(plan -> plan.withField("RESULTS", JOBS.ruled(0, FieldNeed.ACCEPT, "jobs", List.of()), Set.of()));
        PracticeId id = there.submitted(karvina, "Later");
        assertEquals("practice.step.incomplete", assertThrows(Problem.class, () -> anna.act(() -> anna.review().accept(id))).code());
        anna.save(id, Map.of("factJobsCreated", "0"));
        anna.act(() -> anna.review().accept(id));
        assertEquals(PracticeStatus.ACCEPTED, there.statusOf(id));
    }

    @Test
    void mergesComparesTranslatesAndFindsOwnFieldsAsAllOthers() {
        useWithOwnFields();
        PracticeId id = there.draft(karvina, "Later");
        karvina.save(id, Map.of("textLessons", "Begin small.", "factStage", "a1"));
        SavedDraft blind = karvina.save(id, Map.of(), Map.of("factStage", "a2"));
        assertEquals(List.of("factStage"), blind.conflicts().stream().map(conflict -> conflict.field()).toList());

        karvina.translate(id, "fr", Map.of(), Map.of("textLessons", "Commencer petit."));
        assertEquals(Map.of("en", "Begin small.", "fr", "Commencer petit."), detail(id).texts().get("textLessons").texts());
        assertEquals(List.of("practice.field.unknown"), karvina.translate(id, "fr", Map.of(), Map.of("textOther", "x")).refusals().stream()
                .map(FieldRefusal::code).toList());

        List<VersionSummary> versions = karvina.in(() -> karvina.reading().versions(id));
        List<FieldDifference> differences = karvina.in(() -> karvina.reading().differences(id, versions.getLast().number(), versions.getFirst().number()));
        assertTrue(differences.stream().anyMatch(difference -> difference.field().key().equals("textLessons")));

        SearchDocument found = anna.in(() -> new PracticeSearchSource(DATABASE.entities(), anna.catalogue()).load(id.value())).orElseThrow();
        assertTrue(found.toString().contains("Commencer petit.") && found.toString().contains("Pilot"));
    }

    @Test
    void changesADraftOnlyOverWhatWasSeen() {
        int number = anna.in(() -> anna.editing().prepare(there.partnership));
        FormPlan before = plan(number);
        String seen = Seen.mark(before);
        anna.act(() -> anna.editing().save(there.partnership, number, before.withField("RESULTS", STAGE, Set.of()), seen));
        assertThrows(Conflict.class, () -> anna.act(() -> anna.editing().save(there.partnership, number, before, seen)));
        assertThrows(Conflict.class, () -> anna.act(() -> anna.editing().use(there.partnership, number, seen)));
        assertEquals(number, anna.in(() -> anna.editing().prepare(there.partnership)), "there is one draft at most");
        assertTrue(plan(number).field("factStage").isPresent());
    }

    @Test
    void changesNoEditionThatIsInUse() {
        int number = useWithOwnFields();
        FormPlan plan = plan(number);
        assertThrows(Conflict.class, () -> anna.act(() -> anna.editing().save(there.partnership, number, plan.without("factStage"), Seen.mark(plan))));
        assertThrows(Problem.class, () -> anna.act(() -> anna.forms().change(there.partnership, List.of(new FieldRule(PracticeField.TITLE, 50, true)),
                Seen.mark(anna.forms().rules(there.partnership).all()))));
        int next = anna.in(() -> anna.editing().prepare(there.partnership));
        FormPlan changed = plan.replaced(FormPlanTest.field(FieldKind.NUMBER, "Stage").named("factStage"));
        assertEquals("practice.forms.kind", assertThrows(Problem.class,
                () -> anna.act(() -> anna.editing().save(there.partnership, next, changed, Seen.mark(plan)))).code());
    }

    @Test
    void throwsADraftAwayWithoutATrace() {
        int number = anna.in(() -> anna.editing().prepare(there.partnership));
        anna.act(() -> anna.editing().discard(there.partnership, number));
        assertEquals(List.of(new EditionSummary(FormRules.FIRST, EditionState.IN_USE, "", java.util.Optional.empty(), 0)),
                anna.in(() -> anna.editing().editions(there.partnership)));
    }

    @Test
    void beginsTheNextEditionWithTheRulesThatThePartnershipSet() {
        anna.act(() -> anna.forms().change(there.partnership, List.of(new FieldRule(PracticeField.TITLE, 150, true)),
                Seen.mark(anna.forms().rules(there.partnership).all())));
        int number = anna.in(() -> anna.editing().prepare(there.partnership));
        assertEquals(150, plan(number).field("title").orElseThrow().most());
    }

    @Test
    void previewsAMoveAndLosesNothing() {
        PracticeId id = there.submitted(karvina, "Market halls");
        anna.save(id, Map.of("trigger", "A closed mine.", "funding", "Own means"));
        int edition = use(plan -> plan.without("trigger").without("funding").withField("RESULTS", JOBS, Set.of()).withField("RESULTS", STAGE, Set.of()));

        MovePreview preview = anna.in(() -> anna.moving().preview(there.partnership, 0, 10));
        assertEquals(1, preview.toMove());
        assertEquals(Map.of("trigger", 1L, "funding", 1L), byKey(preview));
        MovePreview.Row row = preview.rows().getFirst();
        assertEquals("Market halls", row.title());
        assertEquals(List.of("trigger", "funding"), row.along().stream().map(FormField::key).toList());
        assertEquals(List.of("factJobsCreated"), row.lacks().stream().map(gap -> gap.field().key()).toList());
        assertEquals(FormRules.FIRST, detail(id).form().edition(), "a preview moves nothing");

        Map<String, String> before = anna.form(id);
        assertEquals(1, anna.in(() -> anna.moving().move(there.partnership, edition)));
        assertEquals(edition, detail(id).form().edition());
        assertEquals(before, anna.form(id), "nothing is lost");
        assertEquals(List.of("trigger"), detail(id).toldEarlier().stream().map(FormField::key).toList());
        assertEquals(List.of(), anna.save(id, Map.of("trigger", "A mine that closed.")).refusals(), "a page that was still open is not refused");
    }

    @Test
    void takesAMoveBackForThoseWhomNobodyChangedSince() {
        PracticeId left = there.draft(karvina, "Left alone");
        PracticeId changed = there.draft(karvina, "Changed");
        int edition = useWithOwnFields();
        assertEquals(2, anna.in(() -> anna.moving().move(there.partnership, edition)));
        karvina.save(changed, Map.of("factStage", "a1"));
        assertEquals(1, anna.in(() -> anna.moving().preview(there.partnership, 0, 10)).moved());
        assertEquals(1, anna.in(() -> anna.moving().moveBack(there.partnership, edition)));
        assertEquals(FormRules.FIRST, detail(left).form().edition());
        assertEquals(edition, detail(changed).form().edition());
        assertEquals(0, anna.in(() -> anna.moving().moveBack(there.partnership, edition)));
    }

    @Test
    void movesOnlyToTheEditionThatThePreviewShowed() {
        there.draft(karvina, "Market halls");
        int edition = useWithOwnFields();
        int later = use(plan -> plan.without("factStage"));
        assertThrows(Conflict.class, () -> anna.act(() -> anna.moving().move(there.partnership, edition)));
        assertEquals(1, anna.in(() -> anna.moving().move(there.partnership, later)));
    }

    @Test
    void beginsFromAReadyFormUnlessOneIsBeingPrepared() {
        int number = anna.in(() -> anna.editing().prepareFrom(there.partnership, ReadyForm.FRENCH_SHEET));
        assertEquals(ReadyForm.FRENCH_SHEET.plan(), plan(number));
        assertThrows(Problem.class, () -> anna.act(() -> anna.editing().prepareFrom(there.partnership, ReadyForm.PROSPECTS)));
    }

    @Test
    void saysHowCompleteAPracticeIsToWhomMayReadIt() {
        PracticeId id = there.draft(karvina, "Market halls");
        Completeness before = karvina.in(() -> karvina.reading().completeness(id));
        karvina.save(id, Map.of("summary", "Halls for farmers."));
        Completeness after = karvina.in(() -> karvina.reading().completeness(id));
        assertEquals(before.filled() + 1, after.filled());
        assertFalse(after.missing().stream().anyMatch(field -> field.key().equals("summary")));
        Officer wigan = there.contributorOf("Wigan", "GB");
        assertThrows(NotFound.class, () -> wigan.in(() -> wigan.reading().completeness(id)));
    }

    @Test
    void showsADraftOnlyToWhomCoordinates() {
        int number = anna.in(() -> anna.editing().prepare(there.partnership));
        assertEquals(List.of(FormRules.FIRST), karvina.in(() -> karvina.editing().editions(there.partnership)).stream().map(EditionSummary::number).toList());
        assertThrows(NotFound.class, () -> karvina.in(() -> karvina.editing().edition(there.partnership, number)));
        assertThrows(NotFound.class, () -> karvina.in(() -> karvina.editing().draftPlan(there.partnership, number)));
        assertThrows(NotFound.class, () -> anna.in(() -> anna.editing().draftPlan(there.partnership, FormRules.FIRST)), "what is in use is no draft");
    }

    @Test
    void keepsAnAnswerThatTheNextEditionNoLongerOffers() {
        useWithOwnFields();
        PracticeId id = there.draft(karvina, "Market halls");
        karvina.save(id, Map.of("factStage", "a2"));
        FormField fewer = STAGE.named("factStage").ruled(0, FieldNeed.OPTIONAL, "",
                List.of(STAGE.options().getFirst(), new FieldOption("a3", Localized.of("en", "Ended"))));
        int edition = use(plan -> plan.replaced(fewer));
        anna.act(() -> anna.moving().move(there.partnership, edition));
        assertEquals("Running", detail(id).ownFacts(Locale.ENGLISH).getFirst().value());
        FormField asked = detail(id).form().plan().field("factStage").orElseThrow();
        assertEquals(List.of("a1", "a3", "a2"), detail(id).form().options(asked, "a2").stream().map(FieldOption::code).toList());
        assertEquals(List.of("a1", "a3"), detail(id).form().options(asked, "a1").stream().map(FieldOption::code).toList());
        assertEquals(List.of(), karvina.save(id, Map.of("summary", "Halls.", "factStage", "a2")).refusals());
    }

    @Test
    void givesNoAnswerTheCodeOfOneThatWasTakenAway() {
        useWithOwnFields();
        use(plan -> plan.replaced(stage("a1", "Pilot", "a3", "Ended")));
        int number = anna.in(() -> anna.editing().prepare(there.partnership));
        FormPlan before = plan(number);
        assertEquals(Set.of("a1", "a2", "a3"), anna.in(() -> anna.editing().codes(there.partnership, "factStage")));
        FormPlan again = before.replaced(stage("a1", "Pilot", "a2", "Planned"));
        assertEquals("practice.forms.answerAgain", assertThrows(Problem.class,
                () -> anna.act(() -> anna.editing().save(there.partnership, number, again, Seen.mark(before)))).code());
        FormPlan same = before.replaced(stage("a1", "Pilot project", "a2", "Running"));
        anna.act(() -> anna.editing().save(there.partnership, number, same, Seen.mark(before)));
        assertEquals(same, plan(number), "with its words it comes back, and words may be mended");
    }

    private static FormField stage(String first, String firstName, String second, String secondName) {
        return STAGE.named("factStage").ruled(0, FieldNeed.OPTIONAL, "",
                List.of(new FieldOption(first, Localized.of("en", firstName)), new FieldOption(second, Localized.of("en", secondName))));
    }

    @Test
    void keepsTheColumnsOfATableThatWasInUse() {
        FormField table = FormPlanTest.field(FieldKind.TABLE, "Grants");
        use(plan -> plan.withField("RESULTS", columns(table, "Year", "Kind"), Set.of()));
        int number = anna.in(() -> anna.editing().prepare(there.partnership));
        FormPlan before = plan(number);
        FormField used = before.part("RESULTS").orElseThrow().fields().getLast();
        FormPlan fewer = before.replaced(used.ruled(used.most(), used.need(), "", List.of(used.options().getLast())));
        assertEquals("practice.forms.columnsKept", assertThrows(Problem.class,
                () -> anna.act(() -> anna.editing().save(there.partnership, number, fewer, Seen.mark(before)))).code());
        FormPlan more = before.replaced(columns(used, "Year", "Sort", "Amount"));
        anna.act(() -> anna.editing().save(there.partnership, number, more, Seen.mark(before)));
        assertEquals(more, plan(number));
    }

    private static FormField columns(FormField field, String... names) {
        return field.ruled(field.most(), field.need(), "", IntStream.range(0, names.length)
                .mapToObj(i -> new FieldOption("a" + (i + 1), Localized.of("en", names[i]))).toList());
    }

    @Test
    void tellsOnlyWhoCoordinatesWhatWouldMove() {
        assertThrows(Refused.class, () -> karvina.in(() -> karvina.moving().preview(there.partnership, 0, 2)));
    }

    @Test
    void showsThePracticesThatWouldMovePageByPage() {
        for (int i = 0; i < 3; i++) {
            there.draft(karvina, "Practice " + i);
        }
        useWithOwnFields();
        MovePreview first = anna.in(() -> anna.moving().preview(there.partnership, 0, 2));
        assertEquals(List.of("Practice 0", "Practice 1"), first.rows().stream().map(MovePreview.Row::title).toList());
        assertTrue(first.further());
        MovePreview second = anna.in(() -> anna.moving().preview(there.partnership, first.rows().getLast().id().value(), 2));
        assertEquals(List.of("Practice 2"), second.rows().stream().map(MovePreview.Row::title).toList());
        assertFalse(second.further());
    }

    @Test
    void keepsTheAnswersToAFieldThatComesBack() {
        PracticeId id = there.draft(karvina, "Market halls");
        karvina.save(id, Map.of("trigger", "A closed mine."));
        int without = use(plan -> plan.without("trigger"));
        anna.act(() -> anna.moving().move(there.partnership, without));
        FormField trigger = FormRules.USUAL.plan().field("trigger").orElseThrow();
        int with = use(plan -> plan.withField("STORY", trigger, Set.of()));
        anna.act(() -> anna.moving().move(there.partnership, with));
        assertEquals(List.of(), detail(id).toldEarlier());
        assertEquals("A closed mine.", detail(id).original(PracticeField.TRIGGER));
    }

    private static Map<String, Long> byKey(MovePreview preview) {
        Map<String, Long> counts = new HashMap<>();
        preview.along().forEach((field, answers) -> counts.put(field.key(), answers));
        return counts;
    }

    private int useWithOwnFields() {
        return use(plan -> plan.withField("RESULTS", JOBS, Set.of()).withField("RESULTS", STAGE, Set.of()).withField("LEARNING", LESSONS, Set.of()));
    }

    private int use(UnaryOperator<FormPlan> change) {
        int number = anna.in(() -> anna.editing().prepare(there.partnership));
        FormPlan before = plan(number);
        FormPlan plan = change.apply(before);
        anna.act(() -> anna.editing().save(there.partnership, number, plan, Seen.mark(before)));
        anna.act(() -> anna.editing().use(there.partnership, number, Seen.mark(plan)));
        return number;
    }

    private FormPlan plan(int number) {
        return anna.in(() -> anna.editing().edition(there.partnership, number)).plan();
    }

    private PracticeDetail detail(PracticeId id) {
        return anna.in(() -> anna.catalogue().find(id)).orElseThrow();
    }

    private List<String> gaps(PracticeId id) {
        return karvina.in(() -> karvina.submission().gaps(id)).stream().map(gap -> gap.field().key()).toList();
    }
}
