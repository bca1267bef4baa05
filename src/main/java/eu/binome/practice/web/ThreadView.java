package eu.binome.practice.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.Station;
import eu.binome.platform.Localized;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeThread;
import eu.binome.practice.ThreadKnot;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The thread of a practice as its page shows it: every station after the first, with what became of the practice there.
 */
@Named
@RequestScoped
public class ThreadView {

    @Inject
    private PracticeThread thread;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    private List<ThreadKnot> knots;

    /** The stations, each with its knots in words. */
    public List<Stop> stops(long practice) {
        if (knots == null) {
            knots = thread.of(new PracticeId(practice));
        }
        return Arrays.stream(Station.values()).filter(station -> station != Station.IDENTIFY).map(this::stop)
                .filter(stop -> !stop.links().isEmpty() || stop.always()).toList();
    }

    /** All that became of it so far. */
    public List<Link> links(long practice) {
        return stops(practice).stream().flatMap(stop -> stop.links().stream()).toList();
    }

    private Stop stop(Station station) {
        List<Link> links = knots.stream().filter(knot -> knot.station() == station).map(this::link).toList();
        boolean always = station == Station.SCORE || station == Station.PLAN || station == Station.PUBLISH;
        return new Stop(station, reader.say(station.key()), links, always);
    }

    private Link link(ThreadKnot knot) {
        Object[] words = knot.arguments().stream().map(word -> word instanceof Localized text ? reader.text(text) : word).toArray();
        return new Link(reader.say(knot.messageKey(), words), partnership.getBase() + "/" + knot.page());
    }

    /**
     * One station.
     *
     * @param always whether it is shown even when nothing happened there
     */
    public record Stop(Station station, String name, List<Link> links, boolean always) {

        /** Class of the mark: {@code mark-score}. */
        public String mark() {
            return "mark-" + station.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of the practice there, and the way to it. */
    public record Link(String sentence, String address) {
    }
}
