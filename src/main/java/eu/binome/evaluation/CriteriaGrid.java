package eu.binome.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The questions on which practices are compared; from its first round on it never changes, only a new edition follows it.
 */
@Entity
@Table(name = "criteria_grid")
class CriteriaGrid {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    private String code;
    private int edition;
    @Column(name = "predecessor_id")
    private Long predecessorId;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "frozen_at")
    private Instant frozenAt;
    @Version
    private long version;
    @OneToMany(mappedBy = "grid", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Criterion> criteria = new ArrayList<>();
    @OneToMany(mappedBy = "grid", cascade = CascadeType.ALL)
    private List<GridText> texts = new ArrayList<>();

    protected CriteriaGrid() {
    }

    /**
     * A first edition made from a ready grid, or a later one from a predecessor.
     *
     * @param edition from 1
     */
    CriteriaGrid(PartnershipId partnership, ReadyGrid ready, int edition, Instant createdAt) {
        this.partnershipId = partnership.value();
        this.code = ready.code();
        this.edition = edition;
        this.createdAt = createdAt;
        ready.criteria().forEach(criterion -> criteria.add(new Criterion(this, criterion, criteria.size() + 1)));
        ready.texts().forEach(text -> texts.add(new GridText(this, text)));
    }

    /** A next edition with the same questions and weights, free to be changed. */
    CriteriaGrid successor(int nextEdition, Instant at) {
        ReadyGrid same = new ReadyGrid(code, criteria.stream().map(Criterion::ready).toList(), texts());
        CriteriaGrid next = new CriteriaGrid(partnership(), same, nextEdition, at);
        next.predecessorId = id;
        return next;
    }

    /**
     * Takes other weights; criteria that are not named keep theirs.
     *
     * @throws Problem when a round uses the grid, a weight is out of range, or nothing would count any more
     */
    void weigh(Map<String, BigDecimal> weights) {
        if (isFrozen()) {
            throw new Problem("evaluation.grid.frozen");
        }
        weights.forEach((criterion, weight) -> criterion(criterion).weigh(weight));
        if (criteria.stream().noneMatch(c -> c.weight().signum() > 0)) {
            throw new Problem("evaluation.grid.nothingCounts");
        }
    }

    /** From now on unchangeable: a round uses it. */
    void freeze(Instant at) {
        if (frozenAt == null) {
            frozenAt = at;
        }
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    /** @throws Problem when the grid does not ask this */
    Criterion criterion(String criterionCode) {
        return criteria.stream().filter(c -> c.code().equals(criterionCode)).findFirst()
                .orElseThrow(() -> new Problem("evaluation.grid.unknownCriterion", criterionCode));
    }

    Map<String, BigDecimal> weights() {
        return criteria.stream().collect(Collectors.toMap(Criterion::code, Criterion::weight));
    }

    CriteriaGridId id() {
        return new CriteriaGridId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    String code() {
        return code;
    }

    int edition() {
        return edition;
    }

    Optional<CriteriaGridId> predecessor() {
        return Optional.ofNullable(predecessorId).map(CriteriaGridId::new);
    }

    long version() {
        return version;
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    List<ReadyText> texts() {
        return texts.stream().map(GridText::text).toList();
    }
}
