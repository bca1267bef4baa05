package eu.binome.home.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import eu.binome.indicator.EventForm;
import eu.binome.indicator.EventId;
import eu.binome.indicator.EventKind;
import eu.binome.indicator.EventRow;
import eu.binome.indicator.IndicatorScope;
import eu.binome.indicator.RecordedEvents;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.Pressed;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page with the meetings that were held, and the form to add one.
 */
@Named
@RequestScoped
public class EventsView {

    @Inject
    private RecordedEvents events;
    @Inject
    private PartnershipContext context;
    @Inject
    private Pressed pressed;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private EventKind kind = EventKind.INTERREGIONAL;
    private String title = "";
    private String place = "";
    private LocalDate on;
    private int participants;

    /** The meetings, newest first. */
    public List<EventRow> getRows() {
        return events.of(scope());
    }

    /** Adds what was typed. */
    public void add() {
        events.add(scope(), new EventForm(kind, title, place, on, participants));
        feedback.sayAndGo(reader.say("home.events.added", title), context.getBase() + "/home/events");
    }

    /** Removes the meeting whose button was pressed. */
    public void act() {
        pressed.button("remove", this::getRows, row -> row.id().value()).map(EventRow::id).ifPresent(this::remove);
    }

    private void remove(EventId id) {
        events.remove(id);
        feedback.sayAndGo(reader.say("home.events.removed"), context.getBase() + "/home/events");
    }

    /** The kinds to choose from. */
    public List<SelectItem> getKinds() {
        return Arrays.stream(EventKind.values()).map(one -> new SelectItem(one, reader.say(one.key()))).toList();
    }

    private IndicatorScope scope() {
        return new IndicatorScope(context.id().value());
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public int getParticipants() {
        return participants;
    }

    public void setParticipants(int participants) {
        this.participants = participants;
    }
}
