package eu.binome.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.security.AccountId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The practices that a round brought out: the coordinator's while prepared, everybody's and unchangeable once published.
 */
@Entity
@Table(name = "shortlist")
class Shortlist {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "round_id")
    private long roundId;
    @Column(name = "cut_number")
    private Integer cutNumber;
    @Enumerated(EnumType.STRING)
    @Column(name = "cut_ties")
    private Ties cutTies;
    @Column(name = "cut_threshold")
    private BigDecimal cutThreshold;
    @Column(name = "prepared_at")
    private Instant preparedAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "published_by")
    private Long publishedBy;
    @Version
    private long version;
    @OneToMany(mappedBy = "shortlist", cascade = CascadeType.PERSIST)
    @OrderBy("ranking, practiceId")
    private List<ShortlistEntry> entries = new ArrayList<>();

    protected Shortlist() {
    }

    Shortlist(EvaluationRound round) {
        this.partnershipId = round.partnership().value();
        this.roundId = round.id().value();
    }

    /** Takes a rule and its outcome in place of what was prepared before. */
    void prepare(CutRule rule, List<Ranked<Long>> chosen, Instant at) {
        requirePrepared();
        switch (rule) {
            case CutRule.ByNumber number -> {
                cutNumber = number.most();
                cutTies = number.ties();
                cutThreshold = null;
            }
            case CutRule.ByThreshold threshold -> {
                cutNumber = null;
                cutTies = null;
                cutThreshold = threshold.least();
            }
        }
        preparedAt = at;
        entries.clear();
        chosen.forEach(ranked -> entries.add(new ShortlistEntry(this, ranked)));
    }

    /** Makes the list everybody's. */
    void publish(AccountId by, Instant at) {
        requirePrepared();
        if (entries.isEmpty()) {
            throw new Problem("evaluation.shortlist.empty");
        }
        publishedAt = at;
        publishedBy = by.value();
    }

    /** @throws Problem when it is published */
    void requirePrepared() {
        if (isPublished()) {
            throw new Problem("evaluation.shortlist.published");
        }
    }

    /** Whether it was saved before. */
    boolean isStored() {
        return id != null;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    CutRule rule() {
        return cutThreshold == null ? new CutRule.ByNumber(cutNumber, cutTies) : new CutRule.ByThreshold(cutThreshold);
    }

    ShortlistId id() {
        return new ShortlistId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    EvaluationRoundId round() {
        return new EvaluationRoundId(roundId);
    }

    long version() {
        return version;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    List<ShortlistEntry> entries() {
        return List.copyOf(entries);
    }
}
