package eu.binome.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.FieldMarks;
import eu.binome.platform.Problem;
import eu.binome.practice.PracticeId;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What one partner organisation says of one practice; final once handed in.
 */
@Entity
@Table(name = "score_sheet")
class ScoreSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "round_id")
    private long roundId;
    @Column(name = "partner_id")
    private long partnerId;
    @Column(name = "practice_id")
    private long practiceId;
    @Enumerated(EnumType.STRING)
    private SheetStatus status;
    private String remark;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "field_marks")
    private String fieldMarks = FieldMarks.NONE;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "submitted_by")
    private Long submittedBy;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Version
    private long version;
    @OneToMany(mappedBy = "sheet", cascade = CascadeType.ALL)
    private List<Score> scores = new ArrayList<>();

    protected ScoreSheet() {
    }

    /** @throws Problem when its practice was taken out of the round */
    void requireOwed() {
        if (withdrawnAt != null) {
            throw new Problem("evaluation.sheet.withdrawn");
        }
    }

    /** @throws Problem when it is handed in */
    void requireDraft() {
        if (status == SheetStatus.SUBMITTED) {
            throw new Problem("evaluation.sheet.submitted");
        }
    }

    void answer(Criterion criterion, String written) {
        scoreOn(criterion).answer(written);
    }

    void remark(Criterion criterion, String text) {
        scoreOn(criterion).remark(text);
    }

    void remark(String text) {
        remark = Score.checked(text);
    }

    /**
     * Remembers who changed which fields, and when.
     *
     * @param by name of the person, for the colleague who wrote at the same time
     */
    void changed(Collection<String> fields, String by, Instant at) {
        changedBy = by;
        changedAt = at;
        fieldMarks = FieldMarks.of(fieldMarks).with(fields, new FieldMarks.Mark(by, at)).written();
    }

    /** Who last changed a field; empty when nobody did. */
    Optional<FieldMarks.Mark> lastChange(String field) {
        return FieldMarks.of(fieldMarks).last(field);
    }

    /**
     * Hands the sheet in.
     *
     * @param asked how many criteria the grid asks
     * @throws Problem when one of them has neither a level nor "unable to assess"
     */
    void submit(int asked, AccountId by, Instant at) {
        requireDraft();
        if (answered() < asked) {
            throw new Problem("evaluation.sheet.unanswered", asked - answered());
        }
        status = SheetStatus.SUBMITTED;
        submittedAt = at;
        submittedBy = by.value();
    }

    /** How many criteria have an answer, "unable to assess" included. */
    int answered() {
        return (int) scores.stream().filter(Score::isAnswered).count();
    }

    Optional<Score> score(Criterion criterion) {
        return scores.stream().filter(s -> s.criterion() == criterion.id()).findFirst();
    }

    ScoreSheetId id() {
        return new ScoreSheetId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    EvaluationRoundId round() {
        return new EvaluationRoundId(roundId);
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    PracticeId practice() {
        return new PracticeId(practiceId);
    }

    SheetStatus status() {
        return status;
    }

    String remark() {
        return remark;
    }

    Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** Name of who saved last; blank when nobody did. */
    String changedBy() {
        return changedBy;
    }

    long version() {
        return version;
    }

    private Score scoreOn(Criterion criterion) {
        return score(criterion).orElseGet(() -> {
            Score added = new Score(this, criterion);
            scores.add(added);
            return added;
        });
    }
}
