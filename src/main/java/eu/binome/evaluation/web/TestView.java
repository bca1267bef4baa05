package eu.binome.evaluation.web;

import java.util.List;

import eu.binome.evaluation.ShortlistDetail;
import eu.binome.evaluation.ShortlistReading;
import eu.binome.evaluation.ShortlistRow;
import eu.binome.partnership.PartnershipContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The station at which shortlisted practices are tried in the field: what happens, where each thing is recorded, and which practices.
 */
@Named
@RequestScoped
public class TestView {

    @Inject
    private ShortlistReading reading;
    @Inject
    private PartnershipContext context;
    private List<ShortlistRow> rows;

    /** The practices of the shortlist that was published last, best first; empty before there is one. */
    public List<ShortlistRow> getRows() {
        if (rows == null) {
            rows = reading.published(context.id()).map(ShortlistDetail::rows).orElse(List.of());
        }
        return rows;
    }
}
