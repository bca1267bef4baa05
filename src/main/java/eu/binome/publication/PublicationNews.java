package eu.binome.publication;

import eu.binome.guide.GuidePublished;
import eu.binome.search.SearchPending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Notes what changes public pages without being a search document, so that no visitor is told "unchanged".
 */
@ApplicationScoped
class PublicationNews {

    private static final String GUIDE_EDITION = "guide-edition";

    private final SearchPending pending;

    @Inject
    PublicationNews(SearchPending pending) {
        this.pending = pending;
    }

    protected PublicationNews() {
        this(null);
    }

    void guidePublished(@Observes GuidePublished published) {
        pending.touch(GUIDE_EDITION, published.edition().value());
    }
}
