package eu.binome.evaluation;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Conflict;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Makes grids and sets their weights.
 */
@ApplicationScoped
@Transactional
public class GridEditing {

    private final CriteriaGrids grids;
    private final Clock clock;
    private final AuditNotes notes;

    @Inject
    GridEditing(CriteriaGrids grids, Clock clock, AuditNotes notes) {
        this.grids = grids;
        this.clock = clock;
        this.notes = notes;
    }

    protected GridEditing() {
        this(null, null, null);
    }

    /**
     * Takes a published grid over into the partnership.
     *
     * @param ready its code, lower case
     */
    @Requires(Permission.MANAGE_EVALUATION)
    public CriteriaGridId startFrom(PartnershipId partnership, String ready) {
        if (!ReadyGrid.CODES.contains(ready)) {
            throw new Problem("evaluation.grid.unknown", ready);
        }
        notes.changed("grid", "", ready);
        return grids.add(new CriteriaGrid(partnership, ReadyGrid.named(ready), grids.nextEdition(partnership, ready), clock.instant()));
    }

    /**
     * Sets weights; criteria that are not named keep theirs.
     *
     * @param version the version that the form showed
     * @throws Conflict when somebody else saved in between
     */
    @Requires(Permission.MANAGE_EVALUATION)
    public void weigh(CriteriaGridId id, long version, Map<String, BigDecimal> weights) {
        CriteriaGrid grid = grids.get(id);
        if (grid.version() != version) {
            throw new Conflict("platform.conflict");
        }
        Map<String, BigDecimal> before = grid.weights();
        grid.weigh(weights);
        grids.renew(grid);
        grid.weights().forEach((criterion, weight) -> notes.changed("weight " + criterion, plain(before.get(criterion)), plain(weight)));
    }

    /** Makes a next edition with the same questions and weights, which may be changed until a round uses it. */
    @Requires(Permission.MANAGE_EVALUATION)
    public CriteriaGridId succeed(CriteriaGridId id) {
        CriteriaGrid grid = grids.get(id);
        int edition = grids.nextEdition(grid.partnership(), grid.code());
        notes.changed("edition", String.valueOf(grid.edition()), String.valueOf(edition));
        return grids.add(grid.successor(edition, clock.instant()));
    }

    private static String plain(BigDecimal weight) {
        return weight.stripTrailingZeros().toPlainString();
    }
}
