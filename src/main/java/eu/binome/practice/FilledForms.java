package eu.binome.practice;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.platform.Storage;
import eu.binome.practice.office.DocxWriter;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Gives practices out to be written in off-line, and takes them in again: what was changed in the file is written over what it was given
 * out with, and never over what somebody else wrote since.
 */
@ApplicationScoped
@Transactional
public class FilledForms {

    private static final int MOST_GIVEN = 500;

    private final PracticeListing listing;
    private final Practices practices;
    private final PracticeRecords records;
    private final PracticePolicy policy;
    private final PracticeDrafting drafting;
    private final PracticeForms forms;
    private final PartnershipDirectory directory;
    private final Storage storage;
    private final CurrentUser user;
    private final AuditNotes notes;

    @Inject
    FilledForms(PracticeListing listing, Practices practices, PracticeRecords records, PracticePolicy policy, PracticeDrafting drafting,
                PracticeForms forms, PartnershipDirectory directory, Storage storage, CurrentUser user, AuditNotes notes) {
        this.listing = listing;
        this.practices = practices;
        this.records = records;
        this.policy = policy;
        this.drafting = drafting;
        this.forms = forms;
        this.directory = directory;
        this.storage = storage;
        this.user = user;
        this.notes = notes;
    }

    protected FilledForms() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /** Writes a workbook with the first 500 practices of a list that the reader may write in, and with room for new ones. */
    @Requires(Permission.READ_PRACTICE)
    public void giveBook(PartnershipId partnership, ListFilter filter, Locale reader, OutputStream out) {
        List<FormBook.Entry> entries = listing.some(partnership, filter, MOST_GIVEN).stream().filter(policy::mayWrite)
                .map(practice -> new FormBook.Entry(practice.id(), records.contentOf(practice))).toList();
        FormRules rules = forms.of(partnership);
        try {
            new FormBook(rules, choices(rules, partnership, reader), reader).write(entries, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a practice as a document for a word processor; who may write in the practice may send it back. */
    @Requires(Permission.READ_PRACTICE)
    public void giveDocument(PracticeId id, Locale reader, OutputStream out) {
        Practice practice = policy.readable(practices.get(id));
        String owner = directory.partners(practice.partnership()).stream().filter(partner -> partner.id().equals(practice.owner()))
                .map(PartnerSummary::name).findFirst().orElse("");
        FormRules rules = forms.of(practice);
        FormFile file = new FormFile(rules, choices(rules, practice.partnership(), reader), reader);
        try {
            DocxWriter.write(file.form(id, records.contentOf(practice), owner), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a file that came back would change, form by form; nothing is changed.
     *
     * @param file SHA-256 of the file in the storage
     * @throws Problem {@code practice.filled.other} when this platform did not give it out
     */
    @Requires(Permission.READ_PRACTICE)
    public List<FilledDifference> compare(PartnershipId partnership, String file) {
        return read(file).stream().map(form -> reading(partnership, form).difference()).filter(FilledForms::says).toList();
    }

    /**
     * Takes over what {@link #compare} shows; the practice's versions keep what was there before.
     *
     * @return what was taken over, and what was not
     */
    @Requires(Permission.DESCRIBE_PRACTICE)
    public List<FilledDifference> take(PartnershipId partnership, String file) {
        List<FilledDifference> done = new ArrayList<>();
        for (FilledForm form : read(file)) {
            FilledReading reading = reading(partnership, form);
            FilledDifference difference = reading.difference();
            if (difference.isTakeable()) {
                PracticeId id = difference.practice().orElseGet(() -> drafting.begin(partnership, owner(partnership).orElseThrow(), reading.language()));
                SavedDraft saved = drafting.save(id, reading.changes(records.contentOf(practices.get(id))));
                done.add(difference.done(id, saved, forms.of(practices.get(id))));
            } else if (says(difference)) {
                done.add(difference);
            }
        }
        notes.changed("practices", "", String.valueOf(done.stream().filter(FilledDifference::isTakeable).count()));
        return done;
    }

    private List<FilledForm> read(String file) {
        Path path = storage.pathOf(file);
        if (Files.notExists(path)) {
            throw new Problem("practice.import.gone");
        }
        return FilledFiles.read(path);
    }

    private FilledReading reading(PartnershipId partnership, FilledForm form) {
        if (form.practice().isEmpty()) {
            FormRules rules = forms.of(partnership);
            return FilledReading.ofNew(form, rules, choices(rules, partnership, Locale.ENGLISH), refusalOfNew(partnership, form));
        }
        Optional<Practice> there = form.practice().flatMap(practices::find).filter(practice -> practice.partnership().equals(partnership));
        if (there.isEmpty() || !policy.mayWrite(there.get())) {
            return FilledReading.refused(form, ImportRemark.of("practice.filled.notYours"));
        }
        FormRules rules = forms.of(there.get());
        return FilledReading.of(form, rules, choices(rules, partnership, Locale.ENGLISH), records.contentOf(there.get())).leaveOut(rules, forms.of(partnership));
    }

    /** A new practice belongs to the organisation of whoever sends it; the same title of the same organisation is taken for a second sending. */
    private Optional<ImportRemark> refusalOfNew(PartnershipId partnership, FilledForm form) {
        Optional<PartnerId> owner = owner(partnership);
        if (owner.isEmpty()) {
            return Optional.of(ImportRemark.of("practice.filled.noOwner"));
        }
        String title = FactRules.cleaned(PracticeField.TITLE, form.texts().getOrDefault(PracticeField.TITLE.key(), ""));
        if (title.isEmpty()) {
            return Optional.of(ImportRemark.of("practice.filled.noTitle"));
        }
        boolean here = listing.some(partnership, new ListFilter(Optional.empty(), owner, Optional.empty(), 0), MOST_GIVEN).stream()
                .anyMatch(practice -> records.contentOf(practice).of(PracticeField.TITLE).equalsIgnoreCase(title));
        return here ? Optional.of(ImportRemark.of("practice.filled.here", title)) : Optional.empty();
    }

    private Optional<PartnerId> owner(PartnershipId partnership) {
        return user.partnerIn(partnership.value()).map(PartnerId::new);
    }

    private FilledChoices choices(FormRules rules, PartnershipId partnership, Locale reader) {
        return new FilledChoices(rules, directory.themes(partnership), reader);
    }

    private static boolean says(FilledDifference difference) {
        return !difference.changes().isEmpty() || !difference.conflicts().isEmpty() || !difference.remarks().isEmpty();
    }
}
