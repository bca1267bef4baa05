package eu.binome.practice.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Setting;
import eu.binome.platform.Storage;
import eu.binome.practice.ImportHistory;
import eu.binome.practice.ImportSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/**
 * The first page of the import: past imports, and the file of the next one.
 */
@Named("practiceImportsView")
@RequestScoped
public class ImportsView {

    private static final long MEGABYTE = 1_000_000;

    @Inject
    private ImportHistory history;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private ImportDesk desk;
    @Inject
    private Storage storage;
    private List<ImportSummary> past;
    private Part part;

    /** Reads the past imports. */
    public void load() {
        past = history.of(partnership.id());
    }

    /** Keeps the file and goes on to the mapping. */
    public void read() {
        load();
        if (part == null || part.getSize() == 0) {
            throw new Problem("practice.import.choose");
        }
        try (InputStream in = part.getInputStream()) {
            desk.lay(partnership.id(), part.getSubmittedFileName(), storage.keep(in, Setting.IMPORT_MEGABYTES.value() * MEGABYTE).sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Feedback.go(partnership.getBase() + "/practice/import");
    }

    public String getHelp() {
        return reader.say("practice.import.fileHelp", Setting.IMPORT_MEGABYTES.value());
    }

    /** One past import in a sentence. */
    public String line(ImportSummary run) {
        return reader.say("practice.import.line", run.fileName(), run.taken(), run.read());
    }

    public List<ImportSummary> getPast() {
        if (past == null) {
            load();
        }
        return past;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
