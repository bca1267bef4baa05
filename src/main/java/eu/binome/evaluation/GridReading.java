package eu.binome.evaluation;

import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows grids.
 */
@ApplicationScoped
@Transactional
public class GridReading {

    private final CriteriaGrids grids;

    @Inject
    GridReading(CriteriaGrids grids) {
        this.grids = grids;
    }

    protected GridReading() {
        this(null);
    }

    /** All editions of all grids of a partnership, newest first. */
    @Requires(Permission.READ_EVALUATION)
    public List<GridSummary> grids(PartnershipId partnership) {
        return grids.of(partnership).stream().map(GridTexts::summary).toList();
    }

    /** One edition with all that it asks. */
    @Requires(Permission.READ_EVALUATION)
    public GridDetail grid(CriteriaGridId id) {
        return GridTexts.detail(grids.get(id));
    }
}
