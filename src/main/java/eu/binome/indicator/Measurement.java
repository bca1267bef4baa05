package eu.binome.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A value that somebody typed.
 */
@Entity
@Table(name = "measurement")
class Measurement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "indicator_id")
    private long indicatorId;
    @Column(name = "measured_on")
    private LocalDate measuredOn;
    private BigDecimal amount;
    private String evidence;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Version
    private long version;

    protected Measurement() {
    }

    Measurement(Indicator indicator, MeasurementForm form, Instant recordedAt) {
        this.partnershipId = indicator.partnership().value();
        this.indicatorId = indicator.id().value();
        this.measuredOn = form.on();
        this.amount = form.amount();
        this.evidence = form.evidence();
        this.recordedAt = recordedAt;
    }

    long indicatorId() {
        return indicatorId;
    }

    MeasurementRow asRow() {
        return new MeasurementRow(new MeasurementId(id), new MeasurementForm(measuredOn, amount, evidence));
    }
}
