package eu.binome.guide.web;

import eu.binome.guide.GuideReading;
import eu.binome.guide.render.GuideMarkup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page that shows a guide as it would be printed now.
 */
@Named("guidePreviewView")
@RequestScoped
public class PreviewView {

    private static final GuideMarkup MARKUP = new GuideMarkup();

    @Inject
    private GuideReading reading;
    @Inject
    private GuidePage page;

    /** The guide in the chosen language, safe to be put into the page as it is. */
    public String getMarkup() {
        page.getGuide();
        return MARKUP.forScreen(reading.document(page.id(), page.getLanguage()));
    }
}
