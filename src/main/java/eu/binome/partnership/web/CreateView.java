package eu.binome.partnership.web;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSetUp;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page on which a coordinator creates a partnership.
 */
@Named
@RequestScoped
public class CreateView extends PartnershipInput {

    @Inject
    private PartnershipSetUp setUp;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;

    /** Creates it, and goes on to its partners. */
    public void submit() {
        PartnershipId id = setUp.found(form());
        PartnershipSummary summary = directory.of(id);
        feedback.sayAndGo(reader.say("partnership.create.done", summary.acronym()), "/p/" + summary.slug() + "/partnership/partners");
    }
}
