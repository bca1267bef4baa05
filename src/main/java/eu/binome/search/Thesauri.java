package eu.binome.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

import eu.binome.platform.CleanText;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Storage;
import eu.binome.platform.TextLength;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The thesauri by which words are found in other languages: administrators load and remove them; every node learns from them soon after.
 */
@ApplicationScoped
@Transactional
public class Thesauri {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTICE = 500;
    private static final int LONGEST_FILE_NAME = 255;

    private final ThesaurusRecords records;
    private final Storage storage;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    Thesauri(ThesaurusRecords records, Storage storage, AuditNotes notes, Clock clock) {
        this.records = records;
        this.storage = storage;
        this.notes = notes;
        this.clock = clock;
    }

    protected Thesauri() {
        this(null, null, null, null);
    }

    /** Those that are loaded, by name; the words that come with the product are not among them. */
    @Requires(Permission.READ_PLATFORM)
    public List<ThesaurusSummary> list() {
        return records.list().stream().map(LoadedThesaurus::summary).toList();
    }

    /**
     * Loads a file that was {@link Storage#keep kept}, in the place of the thesaurus of the same name when there is one; what cannot be taken over
     * is left out and named in the report.
     *
     * @param name     1 to 100 characters, shown beside what is found through it
     * @param notice   whose work it is, and under which terms; up to 500 characters
     * @param fileName its ending tells the {@link ThesaurusFile form}
     * @param sha256   of the kept file
     * @throws Problem {@code search.thesaurus.…} for a file of another form, a damaged one, one without any concept, or without a name; nothing is
     *                 changed then
     */
    @Requires(Permission.ADMINISTER_PLATFORM)
    public ThesaurusReport load(String name, String notice, String fileName, String sha256) {
        String called = CleanText.line(name);
        if (called.isEmpty()) {
            throw new Problem("search.thesaurus.name");
        }
        TextLength.check(LONGEST_NAME, called);
        TextLength.check(LONGEST_NOTICE, notice);
        ThesaurusFile file = read(fileName, sha256);
        records.named(called).ifPresent(records::remove);
        records.add(new LoadedThesaurus(called, CleanText.line(notice), TextLength.first(LONGEST_FILE_NAME, CleanText.line(fileName)), file.concepts().size(), clock.instant()), file.concepts());
        notes.changed("thesaurus " + called, "", file.concepts().size() + " concepts");
        return file.report();
    }

    private ThesaurusFile read(String fileName, String sha256) {
        try (InputStream in = storage.open(sha256)) {
            return ThesaurusFile.read(fileName, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes one out: its words are no longer found through it. */
    @Requires(Permission.ADMINISTER_PLATFORM)
    public void remove(ThesaurusId id) {
        LoadedThesaurus thesaurus = records.find(id).orElseThrow(NotFound::new);
        records.remove(thesaurus);
        notes.changed("thesaurus " + thesaurus.name(), thesaurus.summary().concepts() + " concepts", "");
    }
}
