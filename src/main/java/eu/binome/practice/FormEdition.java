package eu.binome.practice;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * An edition of a partnership's form after the first: a draft until it is put in use, then never changed again.
 */
@Entity
@Table(name = "practice_form_edition")
class FormEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    private int number;
    private String parts;
    @Column(name = "account_name")
    private String accountName;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "used_since")
    private Instant usedSince;
    @Version
    private long version;

    protected FormEdition() {
    }

    FormEdition(PartnershipId partnership, int number, FormPlan plan, Author author) {
        partnershipId = partnership.value();
        this.number = number;
        parts = Json.write(plan);
        accountName = author.name();
        createdAt = author.at();
    }

    /** Takes over another plan while it is a draft. */
    void plan(FormPlan plan) {
        if (usedSince != null) {
            throw new IllegalStateException("edition " + number + " of " + partnershipId + " is in use");
        }
        parts = Json.write(plan);
    }

    /** Puts the draft in use. */
    void use(Instant now) {
        usedSince = now;
    }

    int number() {
        return number;
    }

    boolean isDraft() {
        return usedSince == null;
    }

    FormPlan plan() {
        return Json.read(parts, FormPlan.class);
    }

    /** The first edition in short, which is there from the start. */
    static EditionSummary first(boolean current, long practices) {
        return new EditionSummary(FormRules.FIRST, current ? EditionState.IN_USE : EditionState.SUCCEEDED, "", Optional.empty(), practices);
    }

    EditionSummary summary(boolean current, long practices) {
        EditionState state = isDraft() ? EditionState.DRAFT : current ? EditionState.IN_USE : EditionState.SUCCEEDED;
        return new EditionSummary(number, state, accountName, Optional.ofNullable(usedSince), practices);
    }
}
