package eu.binome.practice;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.type.TypeReference;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

/**
 * A good practice: its place in the workflow, its facts, and which revision last changed each field. Its texts are rows of their own.
 */
@Entity
@Table(name = "practice")
class Practice {

    private static final TypeReference<TreeMap<String, String>> OWN_FACTS = new TypeReference<>() {
    };
    private static final TypeReference<TreeMap<String, FieldMark>> MARKS = new TypeReference<>() {
    };

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "partner_id")
    private long partnerId;
    @Column(name = "theme_id")
    private Long themeId;
    @Enumerated(EnumType.STRING)
    private PracticeStatus status = PracticeStatus.DRAFT;
    @Column(name = "source_language")
    private String sourceLanguage;
    @Embedded
    private FactColumns facts = new FactColumns();
    @Column(name = "origin_key")
    private String originKey = "";
    @Column(name = "origin_source")
    private String originSource = "";
    @Column(name = "origin_licence")
    private String originLicence = "";
    @Column(name = "import_id")
    private Long importId;
    private int revision;
    @Column(name = "field_marks")
    private String fieldMarks = "{}";
    @Column(name = "return_reason")
    private String returnReason = "";
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "accepted_at")
    private Instant acceptedAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "form_edition")
    private int formEdition = FormRules.FIRST;
    @Column(name = "form_before")
    private int formBefore;
    @Column(name = "form_moved_revision")
    private int formMovedRevision;
    @Column(name = "own_facts")
    private String ownFacts = "{}";
    @Version
    private long version;
    @Transient
    private boolean withdrawn;

    protected Practice() {
    }

    Practice(PartnershipId partnership, PartnerId owner, String sourceLanguage, Instant now) {
        partnershipId = partnership.value();
        partnerId = owner.value();
        this.sourceLanguage = sourceLanguage;
        createdAt = now;
        changedAt = now;
    }

    /** Begins the next revision of its content and answers its number. */
    int nextRevision(Instant now) {
        revision++;
        changedAt = now;
        return revision;
    }

    /** Takes over a canonical fact. */
    void writeFact(PracticeField field, String value) {
        switch (field.key()) {
            case "theme" -> themeId = value.isEmpty() ? null : Long.valueOf(value);
            case "sourceLanguage" -> sourceLanguage = value;
            default -> writeOther(field, value);
        }
    }

    private void writeOther(PracticeField field, String value) {
        if (!field.isOwn()) {
            facts.write(field, value);
            return;
        }
        Map<String, String> own = new TreeMap<>(ownFacts());
        if (value.isEmpty()) {
            own.remove(field.key());
        } else {
            own.put(field.key(), value);
        }
        ownFacts = Json.write(own);
    }

    /** The facts that fields of the partnership's own ask for, by field key; also those that only an earlier edition asked for. */
    Map<String, String> ownFacts() {
        return Json.read(ownFacts, OWN_FACTS);
    }

    /** The edition of the partnership's form that it is described on. */
    int formEdition() {
        return formEdition;
    }

    /** Describes it on this edition from now on. */
    void describeOn(int edition) {
        formEdition = edition;
    }

    String fact(PracticeField field) {
        return switch (field.key()) {
            case "theme" -> themeId == null ? "" : themeId.toString();
            case "sourceLanguage" -> sourceLanguage;
            default -> field.isOwn() ? ownFacts().getOrDefault(field.key(), "") : facts.read(field);
        };
    }

    /** Who last changed which field, and in which revision. */
    Map<String, FieldMark> marks() {
        return Json.read(fieldMarks, MARKS);
    }

    void mark(Map<String, FieldMark> marks) {
        fieldMarks = Json.write(new TreeMap<>(marks));
    }

    /**
     * Takes a step of the workflow.
     *
     * @throws eu.binome.platform.Problem {@code practice.step.…} when it cannot be taken from here
     */
    void take(PracticeStep step, Instant now) {
        boolean open = status == PracticeStatus.PUBLISHED;
        status = Workflow.after(status, step);
        withdrawn |= open && status != PracticeStatus.PUBLISHED;
        switch (step) {
            case SUBMIT -> submittedAt = now;
            case ACCEPT -> acceptedAt = now;
            case PUBLISH -> publishedAt = now;
            default -> { }
        }
        returnReason = "";
    }

    /** Whether visitors can read it, or could until this transaction took it from them. */
    boolean isOrWasPublic() {
        return status == PracticeStatus.PUBLISHED || withdrawn;
    }

    /** Remembers why it was sent back. */
    void explainReturn(String reason) {
        returnReason = reason;
    }

    /** Remembers where it was taken from. */
    void comeFrom(PracticeOrigin origin, ImportId run) {
        originKey = origin.key();
        originSource = origin.source();
        originLicence = origin.licence();
        importId = run.value();
    }

    /** An imported practice that the coordinator accepts as it came. */
    void acceptAsImported(Instant now) {
        status = PracticeStatus.ACCEPTED;
        acceptedAt = now;
    }

    PracticeId id() {
        return new PracticeId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    PartnerId owner() {
        return new PartnerId(partnerId);
    }

    Optional<ThemeId> theme() {
        return Optional.ofNullable(themeId).map(ThemeId::new);
    }

    PracticeStatus status() {
        return status;
    }

    String sourceLanguage() {
        return sourceLanguage;
    }

    PracticeFacts facts() {
        return facts.facts(new PracticeOrigin(originKey, originSource, originLicence));
    }

    int revision() {
        return revision;
    }

    String returnReason() {
        return returnReason;
    }

    Instant changedAt() {
        return changedAt;
    }
}
