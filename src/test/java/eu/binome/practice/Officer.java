package eu.binome.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import eu.binome.platform.FieldChanges;
import eu.binome.security.AccountId;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Role;
import eu.binome.testing.Listener;
import eu.binome.testing.StandingOf;

/**
 * A person who uses the services of the practices, each act in a transaction of its own.
 *
 * @param partner 0 for somebody who acts for no organisation
 */
record Officer(PracticeFixture at, long id, String name, long partner, Role role) {

    <T> T in(Supplier<T> act) {
        return at.database.inTransaction(act);
    }

    void act(Runnable act) {
        at.database.inTransaction(act);
    }

    PracticeDrafting drafting() {
        return new PracticeDrafting(practices(), records(), policy(), at.directory, user(), new AuditNotes(), at.clock);
    }

    /** Saves as a page does that has just been opened. */
    SavedDraft save(PracticeId id, Map<String, String> fields) {
        return save(id, form(id), fields);
    }

    /** Saves as a page does that has shown these values. */
    SavedDraft save(PracticeId id, Map<String, String> seen, Map<String, String> fields) {
        return in(() -> drafting().save(id, new FieldChanges(fields, seen)));
    }

    /** What a page shows in the form. */
    Map<String, String> form(PracticeId id) {
        Map<String, String> shown = new HashMap<>();
        in(() -> reading().form(id)).forEach((field, value) -> shown.put(field.key(), value));
        return shown;
    }

    PracticeSubmission submission() {
        return new PracticeSubmission(practices(), records(), steps(), policy(), forms(), new Listener<>(at.heard::add));
    }

    PracticeReview review() {
        return new PracticeReview(practices(), steps(), new Listener<>(at.heard::add), new Listener<>(at.heard::add), new Listener<>(at.heard::add));
    }

    PracticePublication publication() {
        return new PracticePublication(practices(), steps(), new Listener<>(at.heard::add));
    }

    PracticeReading reading() {
        return new PracticeReading(practices(), catalogue(), records(), policy());
    }

    PracticeThread thread() {
        return new PracticeThread(practices(), policy(), List.of());
    }

    PracticeTranslations translations() {
        return new PracticeTranslations(practices(), records(), policy(), user(), new AuditNotes(), at.clock, new Listener<>(at.heard::add));
    }

    /** Translates as a page does that has shown these texts, from the practice as it stands. */
    SavedDraft translate(PracticeId id, String language, Map<String, String> seen, Map<String, String> fields) {
        return in(() -> translations().write(id, language, Integer.MAX_VALUE, new FieldChanges(fields, seen)));
    }

    TranslationAge age() {
        return age(new AuditNotes());
    }

    TranslationAge age(AuditNotes notes) {
        return new TranslationAge(practices(), records(), policy(), user(), notes);
    }

    PracticeListing listing() {
        return new PracticeListing(at.database.entities(), catalogue(), policy(), user());
    }

    PracticeForms forms() {
        return new PracticeForms(at.database.entities(), new AuditNotes());
    }

    FormEditing editing() {
        return new FormEditing(at.database.entities(), at.directory, user(), new AuditNotes(), at.clock);
    }

    FormMoving moving() {
        return new FormMoving(at.database.entities(), practices(), records(), at.pending, user(), new AuditNotes());
    }

    PracticeFiles files() {
        return new PracticeFiles(at.database.entities(), practices(), policy(), at.storage, user(), new AuditNotes(), at.clock);
    }

    PracticeImport imports() {
        ImportReading reading = new ImportReading(at.database.entities(), at.directory, forms());
        ImportWriting writing = new ImportWriting(at.database.entities(), forms(), at.pending, new Listener<>(at.heard::add), new AuditNotes());
        return new PracticeImport(at.database.entities(), new ImportLock(at.database.entities()), reading, writing,
                new ImportCarrying(reading, writing, at.storage, at.clock), history(), at.storage, new Listener<>(at.waiting::add), user(),
                new AuditNotes(), at.clock);
    }

    ImportHistory history() {
        ImportRecords records = new ImportRecords(at.database.entities(), practices(), new PracticeUse(at.database.entities(), List.of()), at.pending);
        return new ImportHistory(at.database.entities(), new ImportLock(at.database.entities()), records, new AuditNotes(), at.clock);
    }

    PracticeExport export() {
        return new PracticeExport(at.database.entities(), listing(), practices(), at.directory);
    }

    ExportWriting exports() {
        return new ExportWriting(export(), forms());
    }

    FilledForms filled() {
        return new FilledForms(listing(), practices(), records(), policy(), drafting(), forms(), at.directory, at.storage, user(), new AuditNotes());
    }

    ShortForms shortForms() {
        return new ShortForms(reading(), listing(), catalogue(), at.directory);
    }

    PracticeTaskSource tasks() {
        return new PracticeTaskSource(at.database.entities(), at.directory, new StandingOf(user()));
    }

    PracticeCatalogue catalogue() {
        return new PracticeCatalogue(practices());
    }

    CurrentUser user() {
        return new Session(this);
    }

    private Practices practices() {
        return new Practices(at.database.entities());
    }

    private PracticeRecords records() {
        return new PracticeRecords(at.database.entities(), practices(), at.pending);
    }

    private PracticePolicy policy() {
        return new PracticePolicy(user());
    }

    private PracticeSteps steps() {
        return new PracticeSteps(practices(), records(), user(), new AuditNotes(), at.clock);
    }

    /** The session of an officer. */
    private static final class Session extends CurrentUser {

        private final Officer officer;

        Session(Officer officer) {
            this.officer = officer;
        }

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public AccountId account() {
            return new AccountId(officer.id);
        }

        @Override
        public String getName() {
            return officer.name;
        }

        @Override
        public Set<Role> rolesIn(long partnershipId) {
            return partnershipId == officer.at.partnership.value() ? Set.of(officer.role) : Set.of();
        }

        @Override
        public Optional<Long> partnerIn(long partnershipId) {
            return officer.partner == 0 || rolesIn(partnershipId).isEmpty() ? Optional.empty() : Optional.of(officer.partner);
        }
    }
}
