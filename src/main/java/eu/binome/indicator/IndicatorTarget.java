package eu.binome.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The target of an indicator in one period.
 */
@Entity
@Table(name = "indicator_target")
class IndicatorTarget {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "indicator_id")
    private long indicatorId;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    private BigDecimal target;
    @Version
    private long version;

    protected IndicatorTarget() {
    }

    IndicatorTarget(Indicator indicator, PeriodTarget period) {
        this.partnershipId = indicator.partnership().value();
        this.indicatorId = indicator.id().value();
        this.startsOn = period.from();
        this.endsOn = period.to();
        this.target = period.target();
    }

    long indicatorId() {
        return indicatorId;
    }

    PeriodTarget period() {
        return new PeriodTarget(startsOn, endsOn, target);
    }
}
