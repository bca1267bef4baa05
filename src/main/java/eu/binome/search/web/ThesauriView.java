package eu.binome.search.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.Pressed;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Setting;
import eu.binome.platform.Storage;
import eu.binome.search.Thesauri;
import eu.binome.search.ThesaurusReport;
import eu.binome.search.ThesaurusSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/**
 * The administrator's page of thesauri.
 */
@Named
@RequestScoped
public class ThesauriView {

    private static final String PAGE = "/search/thesauri";
    private static final long MEGABYTE = 1_000_000;

    @Inject
    private Thesauri thesauri;
    @Inject
    private Storage storage;
    @Inject
    private Asked asked;
    @Inject
    private Pressed pressed;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private List<ThesaurusSummary> rows;
    private Optional<ThesaurusReport> report = Optional.empty();
    private String name = "";
    private String notice = "";
    private Part part;

    /** Those that are loaded. */
    public List<ThesaurusSummary> getRows() {
        if (rows == null) {
            rows = thesauri.list();
        }
        return rows;
    }

    /** Loads the chosen file; when some of it was left out, the page says what and why. */
    public void load() {
        if (part == null || part.getSize() == 0 || part.getSubmittedFileName() == null) {
            throw new Problem("search.thesaurus.choose");
        }
        getRows();
        try (InputStream in = part.getInputStream()) {
            String file = part.getSubmittedFileName();
            ThesaurusReport done = thesauri.load(name, notice, file, storage.keep(in, Setting.IMPORT_MEGABYTES.value() * MEGABYTE).sha256());
            if (done.left() == 0) {
                feedback.sayAndGo(reader.say("search.thesaurus.loaded", done.taken()), PAGE);
            }
            report = Optional.of(done);
            rows = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the thesaurus whose button was pressed in the question. */
    public void act() {
        pressed.button("remove", this::getRows, row -> row.id().value()).ifPresent(row -> {
            thesauri.remove(row.id());
            feedback.sayAndGo(reader.say("search.thesaurus.removed", row.name()), PAGE);
        });
    }

    /** The one that the address asks to remove. */
    public Optional<ThesaurusSummary> getAsking() {
        return asked.id("ask").flatMap(id -> getRows().stream().filter(row -> row.id().value() == id).findFirst());
    }

    /** What became of the file just loaded, when not all of it was taken over. */
    public Optional<ThesaurusReport> getReport() {
        return report;
    }

    /** When and from which file one was loaded, and how much it has. */
    public String line(ThesaurusSummary row) {
        return reader.say("search.thesaurus.line", row.concepts(), row.fileName(), reader.moment(row.loadedAt()));
    }

    public String getHelp() {
        return reader.say("search.thesaurus.fileHelp", Setting.IMPORT_MEGABYTES.value());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
