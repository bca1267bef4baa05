package eu.binome.guide.web;

import java.util.List;

import eu.binome.guide.GuidePrintId;
import eu.binome.guide.GuidePrinting;
import eu.binome.guide.GuidePublishing;
import eu.binome.guide.GuideReading;
import eu.binome.guide.PrintState;
import eu.binome.guide.PrintSummary;
import eu.binome.guide.PublishedGuide;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page on which the PDF is ordered, looked at and published.
 */
@Named("guidePdfView")
@RequestScoped
public class PdfView {

    @Inject
    private GuideReading reading;
    @Inject
    private GuidePrinting printing;
    @Inject
    private GuidePublishing publishing;
    @Inject
    private Asked asked;
    @Inject
    private GuidePage page;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private List<PrintSummary> prints;
    private List<PublishedGuide> editions;
    private String language;

    /** Shows the page, or publishes the proof whose button was pressed. */
    public void act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            page.openForCoordinator();
        } else if (asked.text("publish").isPresent()) {
            publishing.publish(new GuidePrintId(Asked.idOf(asked.text("publish").get())));
            feedback.sayAndGo(reader.say("guide.publish.done"), page.address("pdf"));
        }
    }

    /** Orders a PDF in the chosen language. */
    public void order() {
        printing.order(page.id(), getLanguage());
        feedback.sayAndGo(reader.say("guide.print.ordered"), page.address("pdf"));
    }

    /** The orders, newest first; of each language only the newest. */
    public List<PrintSummary> getPrints() {
        if (prints == null) {
            List<PrintSummary> all = reading.prints(page.id());
            prints = all.stream().filter(print -> all.stream().filter(other -> other.language().equals(print.language()))
                    .findFirst().orElseThrow().equals(print)).toList();
        }
        return prints;
    }

    public List<PublishedGuide> getEditions() {
        if (editions == null) {
            editions = reading.editions(page.id());
        }
        return editions;
    }

    /** Whether the guide changed since this proof was ordered. */
    public boolean outdated(PrintSummary print) {
        return print.guideRevision() != page.getGuide().revision();
    }

    public boolean ready(PrintSummary print) {
        return print.state() == PrintState.READY;
    }

    /** Whether this very file is published already. */
    public boolean published(PrintSummary print) {
        return getEditions().stream().anyMatch(edition -> edition.print().equals(print.id()));
    }

    public String getLanguage() {
        return language == null ? reader.getContentLanguage() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
