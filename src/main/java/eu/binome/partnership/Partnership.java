package eu.binome.partnership;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import eu.binome.platform.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A partnership: its dates and its money. Its texts are rows of their own.
 */
@Entity
@Table(name = "partnership")
class Partnership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String slug;
    private String acronym;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "budget_eur")
    private BigDecimal budgetEur;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;

    protected Partnership() {
    }

    Partnership(String slug, PartnershipForm form, Instant createdAt) {
        this.slug = slug;
        this.createdAt = createdAt;
        describe(form);
    }

    /**
     * Takes over dates, acronym and budget.
     *
     * @throws Problem {@code partnership.form.dates} when it would end before it starts
     */
    final void describe(PartnershipForm form) {
        if (form.to().isBefore(form.from())) {
            throw new Problem("partnership.form.dates");
        }
        acronym = form.acronym().strip();
        startsOn = form.from();
        endsOn = form.to();
        budgetEur = form.budgetEur().orElse(null);
    }

    PartnershipId id() {
        return new PartnershipId(id);
    }

    String slug() {
        return slug;
    }

    String acronym() {
        return acronym;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Optional<BigDecimal> budgetEur() {
        return Optional.ofNullable(budgetEur);
    }

    long version() {
        return version;
    }
}
