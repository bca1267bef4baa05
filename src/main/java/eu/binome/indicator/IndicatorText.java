package eu.binome.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The name or the unit of an indicator in one language.
 */
@Entity
@Table(name = "indicator_text")
class IndicatorText {

    static final String NAME = "NAME";
    private static final String HUMAN = "HUMAN";
    static final String UNIT = "UNIT";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "indicator_id")
    private long indicatorId;
    private String field;
    private String language;
    private String body;
    private String origin = HUMAN;
    @Column(name = "reviewer_id")
    private Long reviewerId;
    @Version
    private long version;

    protected IndicatorText() {
    }

    IndicatorText(Indicator indicator, String field, String language, String body) {
        this.partnershipId = indicator.partnership().value();
        this.indicatorId = indicator.id().value();
        this.field = field;
        this.language = language;
        this.body = body;
    }

    long indicatorId() {
        return indicatorId;
    }

    String field() {
        return field;
    }

    String language() {
        return language;
    }

    String body() {
        return body;
    }
}
