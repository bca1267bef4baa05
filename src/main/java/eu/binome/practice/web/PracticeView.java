package eu.binome.practice.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.Localized;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.FormField;
import eu.binome.practice.FormPart;
import eu.binome.practice.FormSection;
import eu.binome.practice.FormWords;
import eu.binome.practice.OpenPractice;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticePublication;
import eu.binome.practice.PracticeReading;
import eu.binome.practice.PracticeReview;
import eu.binome.practice.PracticeStep;
import eu.binome.practice.PracticeSubmission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page of one practice: its text in a language that it exists in, its facts, and what can be done with it.
 */
@Named("practiceView")
@RequestScoped
public class PracticeView {

    @Inject
    private Asked asked;
    @Inject
    private PracticeReading reading;
    @Inject
    private PracticeSubmission submission;
    @Inject
    private PracticeReview review;
    @Inject
    private PracticePublication publication;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private FormWords words;
    @Inject
    private Feedback feedback;
    private String language = "";
    private String reason = "";
    private OpenPractice open;

    /** Reads the practice. */
    public void load() {
        open();
    }

    private OpenPractice open() {
        if (open == null) {
            open = reading.open(new PracticeId(getId()));
            if (!open.detail().summary().partnership().equals(partnership.id())) {
                throw new NotFound();
            }
        }
        return open;
    }

    public PracticeDetail getDetail() {
        return open().detail();
    }

    public boolean isWritable() {
        return open().writable();
    }

    public boolean isTranslatable() {
        return open().translatable();
    }

    public String getReturnReason() {
        return open().returnReason();
    }

    /** Whether the reader may take this step now. */
    public boolean may(String step) {
        return open().steps().contains(PracticeStep.valueOf(step));
    }

    public String getTitle() {
        String title = text(PracticeField.TITLE);
        return title.isEmpty() ? reader.say("practice.untitled") : title;
    }

    public String getSummary() {
        return text(PracticeField.SUMMARY);
    }

    /** Which of the three tests nobody has written evidence for, in a sentence; empty when there is some for each. */
    public String getUntested() {
        List<String> open = getDetail().form().fields().stream().filter(field -> FormSection.TESTS.fields().contains(field.field()))
                .filter(field -> text(field).isEmpty()).map(words::label).toList();
        return open.isEmpty() ? "" : reader.say("practice.publish.untested", String.join(", ", open));
    }

    /** Whether the reader can do anything with it but read. */
    public boolean isAnyStep() {
        return open().writable() || open().translatable() || !open().steps().isEmpty();
    }

    /** The text of a field in the language shown; empty when there is none in any. */
    public String text(FormField field) {
        return text(field.field());
    }

    /** A text in the language shown as a safe fragment; empty for those that are shown as they are. */
    public String xhtml(FormField field) {
        return field.xhtml(text(field), reader.locale());
    }

    private String text(PracticeField field) {
        return localized(field).in(languageOf(field));
    }

    /** In which language a field is shown: the page's where it is translated, else the one the practice was written in. */
    public String languageOf(FormField field) {
        return languageOf(field.field());
    }

    private String languageOf(PracticeField field) {
        Localized text = localized(field);
        String source = getDetail().summary().sourceLanguage();
        return text.texts().containsKey(getLanguage()) ? getLanguage() : text.languageFor(source).orElse(source);
    }

    private Localized localized(PracticeField field) {
        return getDetail().text(field);
    }

    public String getSummaryLanguage() {
        return languageOf(PracticeField.SUMMARY);
    }

    /** The texts of a section that exist, without title and summary, which stand above. */
    public List<FormField> texts(FormPart part) {
        return getDetail().told().stream().filter(part::has).toList();
    }

    /** The sections that have any text. */
    public List<FormPart> getSections() {
        return getDetail().form().parts().stream().filter(part -> !texts(part).isEmpty()).toList();
    }

    /** The languages in which it has a title. */
    public Set<String> getLanguages() {
        return new LinkedHashSet<>(getDetail().summary().title().texts().keySet());
    }

    public String getOwner() {
        return directory.partners(partnership.id()).stream().filter(p -> p.id().equals(getDetail().summary().owner()))
                .map(PartnerSummary::name).findFirst().orElse("");
    }

    /** Hands it in as it stands. */
    public void submit() {
        submission.submit(new PracticeId(getId()));
        said("practice.form.submitted");
    }

    /** Takes it back to write on. */
    public void withdraw() {
        submission.withdraw(new PracticeId(getId()));
        said("practice.withdrawn");
    }

    /** Takes it over for the partnership. */
    public void accept() {
        review.accept(new PracticeId(getId()));
        said("practice.accepted");
    }

    /** Sends it back with the reason that was written. */
    public void returnToAuthors() {
        review.returnToAuthors(new PracticeId(getId()), reason);
        said("practice.returned");
    }

    /** Opens it to visitors. */
    public void publish() {
        publication.publish(partnership.id(), Set.of(new PracticeId(getId())));
        said("practice.published");
    }

    /** Takes it off every list. */
    public void archive() {
        review.archive(new PracticeId(getId()));
        said("practice.archived");
    }

    /** Brings it back as a draft. */
    public void restore() {
        review.restore(new PracticeId(getId()));
        said("practice.restored");
    }

    private void said(String key) {
        feedback.sayAndGo(reader.say(key), partnership.getBase() + "/practice/practice?id=" + getId());
    }

    public long getId() {
        return asked.id();
    }

    /** The language shown: the one asked for if it exists, else the reader's, else the one it was written in. */
    public String getLanguage() {
        Set<String> known = getDetail().summary().title().texts().keySet();
        if (known.contains(language)) {
            return language;
        }
        return known.contains(reader.getContentLanguage()) ? reader.getContentLanguage() : getDetail().summary().sourceLanguage();
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
