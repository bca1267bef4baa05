package eu.binome.evaluation;

import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What other modules read of shortlists: the practices of the one published last, best first. Scores are not for visitors.
 */
@ApplicationScoped
@Transactional
@OpenToAll("read by other modules behind their own doors; published shortlists only")
public class ShortlistedPractices {

    private final Shortlists shortlists;

    @Inject
    ShortlistedPractices(Shortlists shortlists) {
        this.shortlists = shortlists;
    }

    protected ShortlistedPractices() {
        this(null);
    }

    /** The shortlisted practices of a partnership; none before a shortlist is published. */
    @OpenToAll("only what is published; who calls decides whether scores are shown")
    public List<ShortlistedPractice> of(PartnershipId partnership) {
        return shortlists.published(partnership).map(Shortlist::entries).orElse(List.of()).stream()
                .map(ShortlistEntry::shortlisted).toList();
    }
}
