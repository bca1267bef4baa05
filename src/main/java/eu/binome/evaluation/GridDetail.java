package eu.binome.evaluation;

import java.math.BigDecimal;
import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;

/**
 * One edition of a grid with all that it asks.
 *
 * @param version for saving
 * @param groups  in their order
 */
public record GridDetail(GridSummary summary, PartnershipId partnership, long version, List<Group> groups) {

    /** All criteria in the order in which they are asked. */
    public List<Question> questions() {
        return groups.stream().flatMap(group -> group.questions().stream()).toList();
    }

    /** Criteria that belong together. */
    public record Group(String code, Localized name, List<Question> questions) {
    }

    /**
     * One criterion.
     *
     * @param weight 0 or more; 0 is asked and not counted
     * @param levels the texts of the levels, lowest first
     */
    public record Question(String code, Localized name, Localized question, BigDecimal weight, List<Localized> levels) {
    }
}
