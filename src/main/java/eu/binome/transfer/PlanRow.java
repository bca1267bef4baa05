package eu.binome.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.FieldMarks;
import eu.binome.platform.Problem;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A row in a table of a plan; which of its fields count, its section says.
 */
@Entity
@Table(name = "transfer_row")
class PlanRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private PlanSection section;
    private String title = "";
    private String owner = "";
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    private String outcome = "";
    @Enumerated(EnumType.STRING)
    private FundingSource source;
    @Enumerated(EnumType.STRING)
    private CostKind kind;
    @Column(name = "amount_eur")
    private BigDecimal amountEur;
    private String unit = "";
    private BigDecimal baseline;
    private BigDecimal target;
    private BigDecimal achieved;
    private Integer likelihood;
    private Integer impact;
    private String answer = "";
    private long revision;
    @Column(name = "field_marks")
    private String fieldMarks = FieldMarks.NONE;
    @Column(name = "changed_by")
    private String changedBy = "";
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected PlanRow() {
    }

    PlanRow(PlanSection section) {
        this.partnershipId = section.partnership().value();
        this.section = section;
    }

    /**
     * Takes over values in canonical form, as one change.
     *
     * @throws Problem when the row would end before it begins
     */
    void write(Map<RowField, String> values, String by, Instant at) {
        revision++;
        values.forEach(this::set);
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new Problem("transfer.row.order");
        }
        List<String> changed = values.keySet().stream().map(RowField::key).toList();
        fieldMarks = FieldMarks.of(fieldMarks).with(changed, new FieldMarks.Mark(by, at)).written();
        changedBy = by;
        changedAt = at;
    }

    /** Who last changed a field; who last changed anything, where that is not known. */
    FieldMarks.Mark lastChange(RowField field) {
        return FieldMarks.of(fieldMarks).last(field.key()).orElseGet(() -> new FieldMarks.Mark(changedBy, changedAt));
    }

    /** A field in canonical form; blank when nothing is written. */
    String read(RowField field) {
        return switch (field) {
            case TITLE, LABEL -> title;
            case OWNER -> owner;
            case FROM, DATE -> written(startsOn);
            case TO -> written(endsOn);
            case EXPECTED_RESULT -> outcome;
            case SOURCE -> written(source);
            case KIND -> written(kind);
            case AMOUNT_EUR -> amount().map(BigDecimal::toPlainString).orElse("");
            case UNIT -> unit;
            case BASELINE -> written(baseline);
            case TARGET -> written(target);
            case ACHIEVED -> written(achieved);
            case LIKELIHOOD -> written(likelihood);
            case IMPACT -> written(impact);
            case ANSWER -> answer;
        };
    }

    /** Whether nothing is written in it yet. */
    boolean isBlank() {
        return section.name().fields().stream().allMatch(field -> read(field).isEmpty());
    }

    private void set(RowField field, String value) {
        switch (field) {
            case TITLE, LABEL -> title = value;
            case OWNER -> owner = value;
            case FROM, DATE -> startsOn = value.isEmpty() ? null : LocalDate.parse(value);
            case TO -> endsOn = value.isEmpty() ? null : LocalDate.parse(value);
            case EXPECTED_RESULT -> outcome = value;
            case SOURCE -> source = value.isEmpty() ? null : FundingSource.valueOf(value);
            case KIND -> kind = value.isEmpty() ? null : CostKind.valueOf(value);
            case AMOUNT_EUR -> amountEur = RowValues.decimal(value).orElse(null);
            case UNIT -> unit = value;
            case BASELINE -> baseline = RowValues.decimal(value).orElse(null);
            case TARGET -> target = RowValues.decimal(value).orElse(null);
            case ACHIEVED -> achieved = RowValues.decimal(value).orElse(null);
            case LIKELIHOOD -> likelihood = value.isEmpty() ? null : Integer.valueOf(value);
            case IMPACT -> impact = value.isEmpty() ? null : Integer.valueOf(value);
            case ANSWER -> answer = value;
        }
    }

    /** The amount of a budget line, with two decimals. */
    Optional<BigDecimal> amount() {
        return Optional.ofNullable(amountEur).map(amount -> amount.setScale(2));
    }

    TransferRowId id() {
        return new TransferRowId(id);
    }

    PlanSection section() {
        return section;
    }

    /** Counts the changes of the row; what a removal has to name. */
    long revision() {
        return revision;
    }

    RowDetail detail() {
        Map<String, String> fields = new LinkedHashMap<>();
        section.name().fields().forEach(field -> fields.put(field.key(), read(field)));
        return new RowDetail(id(), revision, fields);
    }

    private static String written(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String written(BigDecimal value) {
        return value == null ? "" : RowValues.write(value);
    }
}
