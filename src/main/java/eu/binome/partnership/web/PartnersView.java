package eu.binome.partnership.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.binome.partnership.PartnerId;
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
    private Optional<PartnerId> lead;

    /** Whether a partner leads the partnership. */
    public boolean isLead(PartnerSummary partner) {
        if (lead == null) {
            lead = directory.lead(context.id());
        }
        return lead.equals(Optional.of(partner.id()));
    }

    /** Where a partner is: town, region with its code, country; what is not known, or said already, is left out. */
    public String placeOf(PartnerSummary partner) {
        String region = (partner.region() + " " + partner.nutsCode()).strip();
        return Stream.of(partner.city(), region, reader.country(partner.country())).filter(part -> !part.isEmpty()).distinct()
                .collect(Collectors.joining(", "));
    }

    /** All partners by name, in the order of the reader's language. */
    public List<PartnerSummary> getRows() {
        if (rows == null) {
            rows = directory.partners(context.id(), reader.collator());
        }
        return rows;
    }
}
