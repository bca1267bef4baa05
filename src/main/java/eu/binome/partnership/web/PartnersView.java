package eu.binome.partnership.web;

import java.util.List;

import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The partner organisations of a partnership.
 */
@Named
@RequestScoped
public class PartnersView {

    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext context;
    private List<PartnerSummary> rows;

    /** All partners by name. */
    public List<PartnerSummary> getRows() {
        if (rows == null) {
            rows = directory.partners(context.id());
        }
        return rows;
    }
}
