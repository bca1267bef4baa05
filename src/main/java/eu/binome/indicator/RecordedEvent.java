package eu.binome.indicator;

import java.time.Instant;
import java.time.LocalDate;

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
 * A meeting that was held.
 */
@Entity
@Table(name = "recorded_event")
class RecordedEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Enumerated(EnumType.STRING)
    private EventKind kind;
    private String title;
    private String place;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private int participants;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Version
    private long version;

    protected RecordedEvent() {
    }

    RecordedEvent(IndicatorScope partnership, EventForm form, Instant recordedAt) {
        this.partnershipId = partnership.value();
        this.kind = form.kind();
        this.title = form.title();
        this.place = form.place();
        this.heldOn = form.on();
        this.participants = form.participants();
        this.recordedAt = recordedAt;
    }

    EventId id() {
        return new EventId(id);
    }

    String title() {
        return title;
    }

    EventRow asRow() {
        return new EventRow(id(), new EventForm(kind, title, place, heldOn, participants));
    }
}
