package eu.binome.partnership.rest;

import java.util.List;

import eu.binome.partnership.PartnerForm;
import eu.binome.partnership.PhaseSummary;

/**
 * What programs read to change it, each with the mark of what they have seen: sent back, it keeps them from writing over what
 * somebody else saved meanwhile.
 */
public final class SeenJson {

    private SeenJson() {
    }

    /** A partner organisation. */
    public record PartnerJson(PartnerForm partner, String seen) {
    }

    /** A calendar. */
    public record CalendarJson(List<PhaseSummary> phases, String seen) {
    }
}
