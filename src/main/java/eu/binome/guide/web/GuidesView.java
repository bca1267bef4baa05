package eu.binome.guide.web;

import java.util.List;

import eu.binome.guide.GuideComposing;
import eu.binome.guide.GuideId;
import eu.binome.guide.GuideReading;
import eu.binome.guide.GuideSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The guides of a partnership with their published editions.
 */
@Named("guideListView")
@RequestScoped
public class GuidesView {

    @Inject
    private GuideReading reading;
    @Inject
    private GuideComposing composing;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    private List<GuideSummary> guides;

    public List<GuideSummary> getGuides() {
        if (guides == null) {
            guides = reading.guides(partnership.id());
        }
        return guides;
    }

    /** The title in the reader's language, or what stands for it. */
    public String titleOf(GuideSummary guide) {
        String title = reader.text(guide.title());
        return title.isEmpty() ? reader.say("guide.untitled") : title;
    }

    /** Begins a guide and goes to it. */
    public void begin() {
        GuideId id = composing.begin(partnership.id());
        Feedback.go(partnership.getBase() + "/guide/guide?id=" + id.value());
    }
}
