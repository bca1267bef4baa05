package eu.binome.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Conflict;
import eu.binome.platform.Problem;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A section of a plan: what is written in it, and who signed it as it stands.
 */
@Entity
@Table(name = "transfer_section")
class PlanSection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private TransferPlan plan;
    @Enumerated(EnumType.STRING)
    private SectionName name;
    private String body = "";
    private long revision;
    @Column(name = "changed_by")
    private String changedBy = "";
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;
    @OneToMany(mappedBy = "section", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PlanRow> rows = new ArrayList<>();
    @OneToMany(mappedBy = "section", cascade = CascadeType.ALL)
    private List<SignOff> signOffs = new ArrayList<>();

    protected PlanSection() {
    }

    PlanSection(TransferPlan plan, SectionName name) {
        this.partnershipId = plan.partnership().value();
        this.plan = plan;
        this.name = name;
    }

    /**
     * Replaces the text.
     *
     * @return the sign-offs that this lifted
     */
    List<SignOff> write(String text, String by, Instant at) {
        body = text;
        return changed(by, at);
    }

    PlanRow addRow() {
        PlanRow row = new PlanRow(this);
        rows.add(row);
        return row;
    }

    void remove(PlanRow row) {
        rows.remove(row);
    }

    /**
     * Counts a change of the text or of a row, and lifts the sign-offs, which were given to something else.
     *
     * @return the sign-offs that this lifted
     */
    List<SignOff> changed(String by, Instant at) {
        revision++;
        changedBy = by;
        changedAt = at;
        return lift(by, at);
    }

    /**
     * Has to be read again, although nobody wrote in it.
     *
     * @return the sign-offs that this lifted
     */
    List<SignOff> reread(String by, Instant at) {
        revision++;
        return lift(by, at);
    }

    /** Lifts the sign-offs, and tells which. */
    private List<SignOff> lift(String by, Instant at) {
        List<SignOff> standing = standing();
        standing.forEach(s -> s.lift(by, at));
        return standing;
    }

    /**
     * Signs the section as it stands.
     *
     * @param seen the revision that the signer has read
     * @throws Problem  when nothing is written, a row has gaps, or the partner has signed already
     * @throws Conflict when it changed since
     */
    void sign(PartnerId partner, Signer signer, long seen, Instant at) {
        if (seen != revision) {
            throw new Conflict("transfer.sign.changed");
        }
        if (!isWritten()) {
            throw new Problem("transfer.sign.empty");
        }
        if (signOffOf(partner).isPresent()) {
            throw new Problem("transfer.sign.twice");
        }
        rows.stream().filter(row -> name.required().stream().anyMatch(field -> row.read(field).isEmpty())).findFirst().ifPresent(row -> {
            throw new Problem("transfer.sign.incomplete", rows().indexOf(row) + 1);
        });
        signOffs.add(new SignOff(this, partner, signer, at));
    }

    /** The sign-off of a partner that still stands. */
    Optional<SignOff> signOffOf(PartnerId partner) {
        return standing().stream().filter(s -> s.partner().equals(partner)).findFirst();
    }

    SectionStatus status() {
        int signed = (int) plan.parties().stream().filter(partner -> signOffOf(partner).isPresent()).count();
        return SectionStatus.of(isWritten(), signed, plan.parties().size());
    }

    boolean isWritten() {
        return name.isTable() ? rows.stream().anyMatch(row -> !row.isBlank()) : !body.isBlank();
    }

    /** The rows in the order in which they were added. */
    List<PlanRow> rows() {
        return rows.stream().sorted(Comparator.comparingLong(row -> row.id().value())).toList();
    }

    TransferSectionId id() {
        return new TransferSectionId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    TransferPlan plan() {
        return plan;
    }

    SectionName name() {
        return name;
    }

    String body() {
        return body;
    }

    long revision() {
        return revision;
    }

    String changedBy() {
        return changedBy;
    }

    Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    SectionDetail detail() {
        List<SignOffDetail> signed = standing().stream().map(SignOff::detail).toList();
        List<SignOffDetail> lifted = plan.parties().stream().filter(partner -> signOffOf(partner).isEmpty())
                .flatMap(partner -> lastLifted(partner).stream()).map(SignOff::detail).toList();
        return new SectionDetail(id(), name, status(), body, rows().stream().map(PlanRow::detail).toList(), revision, changedBy, changedAt(),
                signed, lifted);
    }

    private Optional<SignOff> lastLifted(PartnerId partner) {
        return signOffs.stream().filter(s -> s.isLifted() && s.partner().equals(partner)).max(Comparator.comparing(SignOff::signedAt));
    }

    private List<SignOff> standing() {
        return signOffs.stream().filter(s -> !s.isLifted()).sorted(Comparator.comparing(SignOff::signedAt)).toList();
    }
}
