package eu.binome.partnership;

import java.time.LocalDate;
import java.util.Optional;

import eu.binome.platform.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * When a station of the cycle is open.
 */
@Entity
@Table(name = "phase")
class Phase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Enumerated(EnumType.STRING)
    private Station station;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "closes_on")
    private LocalDate closesOn;
    @Column(name = "set_on")
    private LocalDate setOn;
    @Version
    private long version;

    protected Phase() {
    }

    Phase(PartnershipId partnership, Station station) {
        partnershipId = partnership.value();
        this.station = station;
    }

    /** Sets both days; a last day that stays makes late whom it made late before. */
    void open(LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(from)) {
            throw new Problem("partnership.calendar.dates");
        }
        if (!to.equals(closesOn)) {
            setOn = today;
        }
        opensOn = from;
        closesOn = to;
    }

    Station station() {
        return station;
    }

    PhaseSummary summary() {
        return new PhaseSummary(station, opensOn, closesOn, Optional.ofNullable(setOn));
    }
}
