package eu.binome.pairing;

import java.util.Objects;
import java.util.Optional;

import eu.binome.platform.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What a partner states on one topic, written as "0" to "5" or "" for nothing yet.
 */
@Entity
@Table(name = "needs_statement")
class NeedsStatement {

    private static final int LONGEST_REASON = 1000;
    private static final String NOT_STATED = "-";
    static final String NOTHING_SHOWN = NOT_STATED + "/" + NOT_STATED;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @ManyToOne
    @JoinColumn(name = "sheet_id")
    private NeedsSheet sheet;
    @Column(name = "topic_id")
    private long topicId;
    @Column(name = "resource_level")
    private Integer resource;
    @Column(name = "need_level")
    private Integer need;
    private String reason = "";
    @Version
    private long version;

    protected NeedsStatement() {
    }

    NeedsStatement(NeedsSheet sheet, TopicId topic) {
        this.partnershipId = sheet.partnership().value();
        this.sheet = sheet;
        this.topicId = topic.value();
    }

    String read(StatementPart part) {
        return switch (part) {
            case RESOURCE -> written(resource);
            case NEED -> written(need);
            case REASON -> reason;
        };
    }

    /** @throws Problem as {@link #checked} does */
    void write(StatementPart part, String value) {
        String fit = checked(part, value);
        switch (part) {
            case RESOURCE -> resource = level(fit);
            case NEED -> need = level(fit);
            case REASON -> reason = fit;
        }
    }

    /**
     * The value, if that part can hold it.
     *
     * @throws Problem {@code pairing.level.range} or {@code pairing.reason.long}
     */
    static String checked(StatementPart part, String value) {
        if (part != StatementPart.REASON && !value.matches("[0-5]?")) {
            throw new Problem("pairing.level.range", Levels.HIGHEST);
        }
        if (part == StatementPart.REASON && value.length() > LONGEST_REASON) {
            throw new Problem("pairing.reason.long", LONGEST_REASON);
        }
        return value;
    }

    /** Both levels, one that is not stated as 0; empty when neither is. */
    Optional<Levels> levels() {
        if (resource == null && need == null) {
            return Optional.empty();
        }
        return Optional.of(new Levels(Objects.requireNonNullElse(resource, 0), Objects.requireNonNullElse(need, 0)));
    }

    /** Resource and need as the form shows them, such as "3/-": "-" is not stated yet. */
    String shownLevels() {
        return shown(resource) + "/" + shown(need);
    }

    boolean isComplete() {
        return resource != null && need != null;
    }

    TopicId topic() {
        return new TopicId(topicId);
    }

    String reason() {
        return reason;
    }

    private static String shown(Integer level) {
        return level == null ? NOT_STATED : level.toString();
    }

    private static String written(Integer level) {
        return level == null ? "" : level.toString();
    }

    private static Integer level(String value) {
        return value.isEmpty() ? null : Integer.valueOf(value);
    }
}
