package eu.binome.partnership.web;

import java.util.List;

import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.ReaderLocale;
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
    @Inject
    private ReaderLocale reader;
    private List<PartnerSummary> rows;

    /** All partners by name, in the order of the reader's language. */
    public List<PartnerSummary> getRows() {
        if (rows == null) {
            rows = directory.partners(context.id(), reader.collator());
        }
        return rows;
    }
}
