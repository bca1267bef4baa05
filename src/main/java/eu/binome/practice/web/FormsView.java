package eu.binome.practice.web;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.Pressed;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.EditionState;
import eu.binome.practice.EditionSummary;
import eu.binome.practice.FormEditing;
import eu.binome.practice.ReadyForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The editions of the partnership's form, and where the coordinator begins the next one.
 */
@Named("practiceFormsView")
@RequestScoped
public class FormsView {

    @Inject
    private Pressed pressed;
    @Inject
    private FormEditing editing;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    private List<EditionSummary> editions;

    public List<EditionSummary> getEditions() {
        if (editions == null) {
            editions = editing.editions(partnership.id());
        }
        return editions;
    }

    /** Whether somebody prepares the next edition. */
    public boolean isPrepared() {
        return draft().isPresent();
    }

    /** The number of the edition that is prepared; 0 when none is. */
    public int getDraft() {
        return draft().map(EditionSummary::number).orElse(0);
    }

    private Optional<EditionSummary> draft() {
        return getEditions().stream().filter(edition -> edition.state() == EditionState.DRAFT).findFirst();
    }

    /** Whether every practice is described on the usual form. */
    public boolean isUsual() {
        return getEditions().getLast().state() == EditionState.IN_USE;
    }

    /** Since when an edition is in use, in words; empty for a draft. */
    public String since(EditionSummary edition) {
        return edition.state() == EditionState.DRAFT ? "" : edition.usedSince().map(reader::moment).orElseGet(() -> reader.say("practice.forms.start"));
    }

    /** The name of an edition. */
    public String name(EditionSummary edition) {
        return reader.say("practice.forms.edition", edition.number());
    }

    /** The look of an edition's state. */
    public String sign(EditionSummary edition) {
        return switch (edition.state()) {
            case IN_USE -> "ok";
            case DRAFT -> "quiet";
            case SUCCEEDED -> "info";
        };
    }

    /** Begins the next edition, or goes on with it. */
    public void prepare() {
        int number = editing.prepare(partnership.id());
        Feedback.go(partnership.getBase() + "/practice/form?edition=" + number);
    }

    public List<ReadyForm> getReady() {
        return List.of(ReadyForm.values());
    }

    /** Begins the next edition from the ready form whose button was pressed. */
    public void act() {
        pressed.button("ready").map(ReadyForm::valueOf).ifPresent(ready -> Feedback.go(partnership.getBase() + "/practice/form?edition="
                + editing.prepareFrom(partnership.id(), ready)));
    }

    /** Throws the draft away. */
    public void discard() {
        editing.discard(partnership.id(), getDraft());
        feedback.sayAndGo(reader.say("practice.forms.discarded"), partnership.getBase() + "/practice/forms");
    }
}
