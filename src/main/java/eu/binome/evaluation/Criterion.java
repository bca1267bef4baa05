package eu.binome.evaluation;

import java.math.BigDecimal;

import eu.binome.platform.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One question of a grid, with the weight of its answer.
 */
@Entity
@Table(name = "criterion")
class Criterion {

    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1000);
    private static final int WEIGHT_DECIMALS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "grid_id")
    private CriteriaGrid grid;
    @Column(name = "group_code")
    private String groupCode;
    private String code;
    private int position;
    private BigDecimal weight;
    @Version
    private long version;

    protected Criterion() {
    }

    Criterion(CriteriaGrid grid, ReadyCriterion criterion, int position) {
        this.partnershipId = grid.partnership().value();
        this.grid = grid;
        this.groupCode = criterion.group();
        this.code = criterion.code();
        this.position = position;
        this.weight = criterion.weight();
    }

    /**
     * Takes another weight.
     *
     * @param newWeight 0 to 1000, at most three decimals
     */
    void weigh(BigDecimal newWeight) {
        boolean inRange = newWeight.signum() >= 0 && newWeight.compareTo(HEAVIEST) <= 0;
        if (!inRange || newWeight.stripTrailingZeros().scale() > WEIGHT_DECIMALS) {
            throw new Problem("evaluation.grid.weight.range", newWeight.toPlainString());
        }
        weight = newWeight;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    String group() {
        return groupCode;
    }

    BigDecimal weight() {
        return weight;
    }

    ReadyCriterion ready() {
        return new ReadyCriterion(groupCode, code, weight);
    }
}
