package eu.binome.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/**
 * The published guides, newest first.
 */
@Named("publishedGuidesView")
@RequestScoped
public class GuidesView {

    public List<GuideRow> getGuides() {
        return List.of();
    }

    /** One edition. */
    public record GuideRow(String link, String title, String language, String partnership, String published, String extent) {
    }
}
