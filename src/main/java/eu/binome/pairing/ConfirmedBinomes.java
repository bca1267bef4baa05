package eu.binome.pairing;

import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What other modules read of confirmed binômes. It asks no permission: who calls decides whom the answer is shown to.
 */
@ApplicationScoped
@Transactional
@OpenToAll("read by other modules behind their own doors; confirmed pairs only")
public class ConfirmedBinomes {

    private final Binomes binomes;

    @Inject
    ConfirmedBinomes(Binomes binomes) {
        this.binomes = binomes;
    }

    protected ConfirmedBinomes() {
        this(null);
    }

    /** The binômes of a partnership; none before they are confirmed, and while they are open again. */
    public List<BinomeSummary> of(PartnershipId partnership) {
        return binomes.confirmed(partnership).stream().map(Binome::summary).toList();
    }
}
