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
import eu.binome.practice.FilledDifference;
import eu.binome.practice.FilledForms;
import eu.binome.practice.FormRules;
import eu.binome.practice.ImportRemark;
import eu.binome.practice.PracticeForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/**
 * Off-line work: a workbook to take along, a filled form to send back, and what it would change before it counts.
 */
@Named("practiceFilledView")
@RequestScoped
public class FilledView {

    private static final long MEGABYTE = 1_000_000;

    @Inject
    private FilledForms forms;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    @Inject
    private FilledDesk desk;
    @Inject
    private Storage storage;
    @Inject
    private PracticeForms questions;
    private Part part;
    private List<FilledDifference> differences;
    private FormRules form;

    /** Keeps the file and shows what it would change. */
    public void read() {
        if (part == null || part.getSize() == 0) {
            throw new Problem("practice.import.choose");
        }
        try (InputStream in = part.getInputStream()) {
            String file = storage.keep(in, Setting.ATTACHMENT_MEGABYTES.value() * MEGABYTE).sha256();
            forms.compare(partnership.id(), file);
            desk.lay(partnership.id(), part.getSubmittedFileName(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Feedback.go(getAddress() + "?look=1");
    }

    /** Takes over what is shown. */
    public void take() {
        long taken = forms.take(partnership.id(), desk.file(storage, partnership.id())).stream().filter(FilledDifference::isTakeable).count();
        feedback.sayAndGo(reader.say("practice.filled.taken", taken), getAddress() + "?look=1");
    }

    /** What the file would change; empty without a file. */
    public List<FilledDifference> getDifferences() {
        if (differences == null) {
            differences = isLooking() ? forms.compare(partnership.id(), desk.file(storage, partnership.id())) : List.of();
        }
        return differences;
    }

    public boolean isLooking() {
        return desk.holds(partnership.id());
    }

    public boolean isTakeable() {
        return getDifferences().stream().anyMatch(FilledDifference::isTakeable);
    }

    public String getFileName() {
        return desk.name(partnership.id());
    }

    /** The title of a practice, or that it has none. */
    public String title(FilledDifference one) {
        return one.title().isBlank() ? reader.say("practice.untitled") : one.title();
    }

    /** The remarks on a practice as sentences. */
    public List<String> remarks(FilledDifference one) {
        return one.remarks().stream().map((ImportRemark remark) -> remark.in(reader.locale())).toList();
    }

    /** The form in use, for the names of its fields. */
    public FormRules getForm() {
        if (form == null) {
            form = questions.rules(partnership.id());
        }
        return form;
    }

    public String getBook() {
        return "/api/partnerships/" + partnership.id().value() + "/practice-exports/form";
    }

    private String getAddress() {
        return partnership.getBase() + "/practice/filled";
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
