package eu.binome.indicator;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What a partnership promised to reach.
 */
@Entity
@Table(name = "indicator")
class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    private String code;
    private String counter;
    private int position;
    @Version
    private long version;

    protected Indicator() {
    }

    Indicator(IndicatorScope partnership, IndicatorForm form, int position) {
        this.partnershipId = partnership.value();
        this.position = position;
        describe(form);
    }

    final void describe(IndicatorForm form) {
        code = form.code();
        counter = form.counter().orElse(null);
    }

    IndicatorId id() {
        return new IndicatorId(id);
    }

    IndicatorScope partnership() {
        return new IndicatorScope(partnershipId);
    }

    String code() {
        return code;
    }

    Optional<String> counter() {
        return Optional.ofNullable(counter);
    }
}
