package eu.binome.guide;

import java.io.InputStream;

import eu.binome.platform.Storage;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What everybody, visitors included, may read of guides: the published editions.
 */
@ApplicationScoped
@Transactional
public class PublishedGuides {

    private final GuidePrints prints;
    private final Storage storage;

    @Inject
    PublishedGuides(GuidePrints prints, Storage storage) {
        this.prints = prints;
        this.storage = storage;
    }

    protected PublishedGuides() {
        this(null, null);
    }

    /** One edition; @throws eu.binome.platform.NotFound when there is none. */
    @OpenToAll("a published guide is for everybody")
    public PublishedGuide edition(GuideEditionId id) {
        return prints.edition(id).published();
    }

    /** The PDF of an edition; the caller closes it. */
    @OpenToAll("a published guide is for everybody")
    public InputStream open(GuideEditionId id) {
        return storage.open(prints.edition(id).sha256());
    }
}
