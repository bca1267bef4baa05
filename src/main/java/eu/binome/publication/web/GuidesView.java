package eu.binome.publication.web;

import eu.binome.platform.ReaderLocale;
import eu.binome.publication.GuideShelf;
import eu.binome.publication.ShelvedGuide;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The published guides, newest first.
 */
@Named("publishedGuidesView")
@RequestScoped
public class GuidesView {

    @Inject
    private GuideShelf shelf;
    @Inject
    private ReaderLocale reader;

    private List<ShelvedGuide> guides;

    @PostConstruct
    void open() {
        guides = shelf.all();
    }

    public List<ShelvedGuide> getGuides() {
        return guides;
    }

    /** Its pages and practices in words. */
    public String extent(ShelvedGuide guide) {
        return reader.say("publication.guides.extent", guide.pages(), guide.practices());
    }
}
