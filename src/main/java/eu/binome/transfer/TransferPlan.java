package eu.binome.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;

import eu.binome.pairing.BinomeId;
import eu.binome.pairing.BinomeSummary;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Json;
import eu.binome.platform.Localized;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * How a partner takes over a practice together with its binôme, in the sections of the common template.
 */
@Entity
@Table(name = "transfer_plan")
class TransferPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "receiver_id")
    private long receiverId;
    @Column(name = "binome_id")
    private long binomeId;
    @Column(name = "practice_id")
    private Long practiceId;
    @Column(name = "practice_quote")
    private String practiceQuote;
    @Column(name = "needs_quote")
    private String needsQuote;
    private String language;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;
    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TransferParty> parties = new ArrayList<>();
    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    private List<PlanSection> sections = new ArrayList<>();

    protected TransferPlan() {
    }

    TransferPlan(PartnershipId partnership, PartnerId receiver, String language, Instant createdAt) {
        this.partnershipId = partnership.value();
        this.receiverId = receiver.value();
        this.language = language;
        this.createdAt = createdAt;
        Arrays.stream(SectionName.values()).forEach(name -> sections.add(new PlanSection(this, name)));
        quote(List.of());
    }

    /** Belongs from now on to this binôme; the sign-offs of those who left count no more. */
    void join(BinomeSummary binome) {
        binomeId = binome.id().value();
        parties.removeIf(party -> !binome.partners().contains(party.partner()));
        List<PartnerId> stayed = parties();
        binome.partners().stream().filter(partner -> !stayed.contains(partner)).forEach(partner -> parties.add(new TransferParty(this, partner)));
    }

    /**
     * Takes over a practice as it stands, or as it stands now. Every section counts it as a change: whoever has read it without this
     * practice has to read it again before they sign.
     *
     * @return the sign-offs that this lifted
     */
    List<SignOff> adopt(PracticeId practice, QuotedPractice quote, String by) {
        practiceId = practice.value();
        practiceQuote = Json.write(quote);
        return sections.stream().flatMap(section -> section.reread(by, quote.takenAt()).stream()).toList();
    }

    void quote(List<QuotedNeed> needs) {
        needsQuote = Json.write(needs);
    }

    /** Sets the language that it is written in, an ISO 639-1 code. */
    void writeIn(String code) {
        language = code;
    }

    TransferPlanStatus status() {
        return TransferPlanStatus.of(sections.stream().map(PlanSection::status).toList());
    }

    /** The partners who write and sign it, in the order of their ids. */
    List<PartnerId> parties() {
        return parties.stream().map(TransferParty::partner).sorted(Comparator.comparingLong(PartnerId::value)).toList();
    }

    /** The sections in the order of the template. */
    List<PlanSection> sections() {
        return sections.stream().sorted(Comparator.comparing(PlanSection::name)).toList();
    }

    PlanSection section(SectionName name) {
        return sections.stream().filter(s -> s.name() == name).findFirst().orElseThrow();
    }

    TransferPlanId id() {
        return new TransferPlanId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    PartnerId receiver() {
        return new PartnerId(receiverId);
    }

    Optional<PracticeId> practice() {
        return Optional.ofNullable(practiceId).map(PracticeId::new);
    }

    Optional<QuotedPractice> quotedPractice() {
        return Optional.ofNullable(practiceQuote).map(json -> Json.read(json, QuotedPractice.class));
    }

    List<QuotedNeed> quotedNeeds() {
        return Json.read(needsQuote, new TypeReference<List<QuotedNeed>>() { });
    }

    String language() {
        return language;
    }

    /** When somebody last wrote in it, or it was made. */
    Instant changedAt() {
        return sections.stream().flatMap(s -> s.changedAt().stream()).max(Comparator.naturalOrder()).orElse(createdAt);
    }

    TransferPlanSummary summary() {
        Localized title = quotedPractice().map(quote -> quote.text(PracticeField.TITLE)).orElse(Localized.empty());
        int signed = (int) sections.stream().filter(s -> s.status() == SectionStatus.SIGNED).count();
        return new TransferPlanSummary(id(), partnership(), receiver(), new BinomeId(binomeId), parties(), practice(), title, status(), signed,
                sections.size(), changedAt());
    }
}
