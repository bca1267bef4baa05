package eu.binome.partnership.web;

import java.util.Arrays;
import java.util.List;

import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipSetUp;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Seen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The calendar of a partnership: when each station is open.
 */
@Named
@RequestScoped
public class CalendarView {

    @Inject
    private PartnershipSetUp setUp;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext context;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private List<Row> rows = List.of();
    private String seen = "";

    @PostConstruct
    void open() {
        List<PhaseSummary> phases = directory.phases(context.id());
        seen = Seen.mark(phases);
        rows = Arrays.stream(Station.values()).map(station -> new Row(station, phases)).toList();
    }

    /** Stores the stations that have both days; those whose days were cleared leave the calendar. */
    public void submit() {
        List<Row> backwards = rows.stream().filter(Row::isBackwards).toList();
        if (!backwards.isEmpty()) {
            backwards.forEach(row -> feedback.refuse("calendar:stations:" + rows.indexOf(row) + ":to",
                    reader.say("partnership.calendar.dates.of", reader.say(row.station.key()))));
            return;
        }
        List<Row> given = rows.stream().filter(row -> !row.from.isBlank() || !row.to.isBlank()).toList();
        List<PhaseSummary> phases = given.stream()
                .map(row -> new PhaseSummary(row.station, PartnershipInput.date(row.from), PartnershipInput.date(row.to))).toList();
        setUp.schedule(context.id(), phases, seen);
        feedback.sayAndGo(reader.say("partnership.calendar.saved"), context.getBase() + "/partnership/calendar");
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** One station with its two days as the form has them. */
    public static class Row {

        private final Station station;
        private String from = "";
        private String to = "";

        Row(Station station, List<PhaseSummary> phases) {
            this.station = station;
            phases.stream().filter(phase -> phase.station() == station).forEach(phase -> {
                from = phase.from().toString();
                to = phase.to().toString();
            });
        }

        /** Both days of a field that sends dates stand in the order of the calendar as they stand in that of letters. */
        boolean isBackwards() {
            return !from.isBlank() && !to.isBlank() && to.compareTo(from) < 0;
        }

        public Station getStation() {
            return station;
        }

        public String getFrom() {
            return from;
        }

        public void setFrom(String from) {
            this.from = from;
        }

        public String getTo() {
            return to;
        }

        public void setTo(String to) {
            this.to = to;
        }
    }
}
