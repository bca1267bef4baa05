package eu.binome.practice.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.Pressed;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Setting;
import eu.binome.practice.AttachmentId;
import eu.binome.practice.AttachmentSummary;
import eu.binome.practice.PracticeFiles;
import eu.binome.practice.PracticeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/**
 * The files beside a practice.
 */
@Named("practiceFilesView")
@RequestScoped
public class FilesView {

    private static final int KILOBYTE = 1_000;

    @Inject
    private PracticeFiles files;
    @Inject
    private PracticeView practice;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Pressed pressed;
    @Inject
    private Feedback feedback;
    private Part part;

    public List<AttachmentSummary> getFiles() {
        return files.of(new PracticeId(practice.getId()));
    }

    /** A size in kilobytes, rounded up. */
    public String size(AttachmentSummary file) {
        return reader.say("practice.files.size", (file.sizeBytes() + KILOBYTE - 1) / KILOBYTE);
    }

    /** Which files can be added. */
    public String getHelp() {
        return reader.say("practice.files.help", Setting.ATTACHMENT_MEGABYTES.value());
    }

    /** Adds the file that was chosen. */
    public void add() {
        if (part == null || part.getSubmittedFileName() == null) {
            throw new Problem("practice.files.choose");
        }
        files.add(new PracticeId(practice.getId()), part.getSubmittedFileName(), content());
        said("practice.files.added");
    }

    /** Removes the file whose button was pressed. */
    public void act() {
        pressed.button("removeFile", this::getFiles, file -> file.id().value()).map(AttachmentSummary::id).ifPresent(this::remove);
    }

    private void remove(AttachmentId id) {
        files.remove(id);
        said("practice.files.removed");
    }

    private byte[] content() {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(Setting.ATTACHMENT_MEGABYTES.value() * KILOBYTE * KILOBYTE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void said(String key) {
        feedback.sayAndGo(reader.say(key), partnership.getBase() + "/practice/practice?id=" + practice.getId());
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
