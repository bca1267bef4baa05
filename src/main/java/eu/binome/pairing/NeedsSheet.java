package eu.binome.pairing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.FieldMarks;
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
 * All that one partner states in the grid, and who changed which of it last.
 */
@Entity
@Table(name = "needs_sheet")
class NeedsSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "partner_id")
    private long partnerId;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "field_marks")
    private String fieldMarks = FieldMarks.NONE;
    @Version
    private long version;
    @OneToMany(mappedBy = "sheet", cascade = CascadeType.ALL)
    private List<NeedsStatement> statements = new ArrayList<>();

    protected NeedsSheet() {
    }

    NeedsSheet(PartnershipId partnership, PartnerId partner) {
        partnershipId = partnership.value();
        partnerId = partner.value();
        changedBy = "";
        changedAt = Instant.EPOCH;
    }

    /** Remembers who changed which fields, and when. */
    void changed(Collection<String> fields, String by, Instant at) {
        changedBy = by;
        changedAt = at;
        fieldMarks = FieldMarks.of(fieldMarks).with(fields, new FieldMarks.Mark(by, at)).written();
    }

    /** Who last changed a field; who last changed anything, where that is not known. */
    FieldMarks.Mark lastChange(String field) {
        return FieldMarks.of(fieldMarks).last(field).orElseGet(() -> new FieldMarks.Mark(changedBy, changedAt));
    }

    /** The statement on a topic, a blank one where there was none. */
    NeedsStatement on(TopicId topic) {
        return find(topic).orElseGet(() -> {
            NeedsStatement added = new NeedsStatement(this, topic);
            statements.add(added);
            return added;
        });
    }

    Optional<NeedsStatement> find(TopicId topic) {
        return statements.stream().filter(s -> s.topic().equals(topic)).findFirst();
    }

    /** The levels of all topics where at least one is stated. */
    Map<TopicId, Levels> levels() {
        Map<TopicId, Levels> levels = new HashMap<>();
        statements.forEach(s -> s.levels().ifPresent(stated -> levels.put(s.topic(), stated)));
        return levels;
    }

    /** {@link NeedsStatement#shownLevels} of each topic on which there is a statement. */
    Map<TopicId, String> shownLevels() {
        return statements.stream().collect(Collectors.toMap(NeedsStatement::topic, NeedsStatement::shownLevels));
    }

    /** On how many topics both levels are stated. */
    int complete() {
        return (int) statements.stream().filter(NeedsStatement::isComplete).count();
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }
}
