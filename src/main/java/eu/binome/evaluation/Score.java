package eu.binome.evaluation;

import java.math.BigDecimal;

import eu.binome.platform.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One answer on a sheet, written by people and programs alike as "0" to "5", "unable", or "" for none yet.
 */
@Entity
@Table(name = "score")
class Score {

    /** How "unable to assess" is written. */
    static final String UNABLE = "unable";

    private static final int LONGEST_REMARK = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sheet_id")
    private ScoreSheet sheet;
    @Column(name = "criterion_id")
    private long criterionId;
    @Enumerated(EnumType.STRING)
    private Answer answer = Answer.NONE;
    private BigDecimal level;
    private String remark = "";
    @Version
    private long version;

    protected Score() {
    }

    Score(ScoreSheet sheet, Criterion criterion) {
        this.partnershipId = sheet.partnership().value();
        this.sheet = sheet;
        this.criterionId = criterion.id();
    }

    /** @throws Problem when this is no answer on the scale */
    void answer(String written) {
        level = null;
        switch (written) {
            case "" -> answer = Answer.NONE;
            case UNABLE -> answer = Answer.UNABLE;
            default -> {
                level = onScale(written);
                answer = Answer.LEVEL;
            }
        }
    }

    void remark(String text) {
        remark = checked(text);
    }

    /** @throws Problem when a remark is too long */
    static String checked(String text) {
        if (text.length() > LONGEST_REMARK) {
            throw new Problem("evaluation.sheet.remarkTooLong", LONGEST_REMARK);
        }
        return text;
    }

    /** @throws Problem when this is no answer on the scale */
    static String checkedAnswer(String written) {
        if (!written.isEmpty() && !written.equals(UNABLE)) {
            onScale(written);
        }
        return written;
    }

    boolean isAnswered() {
        return answer != Answer.NONE;
    }

    long criterion() {
        return criterionId;
    }

    String written() {
        return switch (answer) {
            case NONE -> "";
            case UNABLE -> UNABLE;
            case LEVEL -> level.stripTrailingZeros().toPlainString();
        };
    }

    String remark() {
        return remark;
    }

    private static BigDecimal onScale(String written) {
        if (!written.matches("\\d")) {
            throw new Problem("evaluation.sheet.level", written);
        }
        BigDecimal level = new BigDecimal(written);
        if (!Scale.has(level)) {
            throw new Problem("evaluation.sheet.level", written);
        }
        return level;
    }

    /** What was answered. */
    enum Answer {
        NONE, LEVEL, UNABLE
    }
}
