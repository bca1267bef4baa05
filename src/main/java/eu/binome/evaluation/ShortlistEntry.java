package eu.binome.evaluation;

import java.math.BigDecimal;

import eu.binome.practice.PracticeId;
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
 * One practice of a shortlist, with its figures at the moment of the cut.
 */
@Entity
@Table(name = "shortlist_entry")
class ShortlistEntry {

    private static final int STORED_DECIMALS = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shortlist_id")
    private Shortlist shortlist;
    @Column(name = "practice_id")
    private long practiceId;
    private int ranking;
    private BigDecimal score;
    private int scorers;
    @Version
    private long version;

    protected ShortlistEntry() {
    }

    ShortlistEntry(Shortlist shortlist, Ranked<Long> ranked) {
        this.partnershipId = shortlist.partnership().value();
        this.shortlist = shortlist;
        this.practiceId = ranked.practice();
        this.ranking = ranked.rank();
        this.score = ranked.score().mean().truncated(STORED_DECIMALS);
        this.scorers = ranked.score().scorers();
    }

    PracticeId practice() {
        return new PracticeId(practiceId);
    }

    int scorers() {
        return scorers;
    }

    ShortlistedPractice shortlisted() {
        return new ShortlistedPractice(practice(), ranking, score);
    }
}
