package eu.binome.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import eu.binome.notification.PartnerProgress;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;

/**
 * Partners by stations: who has done what, and who is late.
 *
 * @param stations those of which some module tells progress, in the order of the cycle
 * @param rows     one a partner, in the order given
 */
public record ProgressMatrix(List<Station> stations, List<ProgressRow> rows) {

    public ProgressMatrix {
        stations = List.copyOf(stations);
        rows = List.copyOf(rows);
    }

    /**
     * Sets up the matrix. Several lines of one partner and station add up. Late is who misses something at a station that was due
     * ({@link PhaseSummary#due}); a station without dates makes nobody late, nor does what cannot be done any more.
     */
    public static ProgressMatrix of(List<PartnerSummary> partners, List<PhaseSummary> calendar, List<PartnerProgress> progress, LocalDate today) {
        List<Station> stations = Stream.of(Station.values())
                .filter(station -> progress.stream().anyMatch(line -> line.station().equals(station.name()))).toList();
        List<ProgressRow> rows = partners.stream().map(partner -> new ProgressRow(partner,
                stations.stream().map(station -> cell(partner, station, progress, closed(calendar, station, today))).toList())).toList();
        return new ProgressMatrix(stations, rows);
    }

    /** How many partners are late with something. */
    public long latePartners() {
        return rows.stream().filter(ProgressRow::isLate).count();
    }

    private static boolean closed(List<PhaseSummary> calendar, Station station, LocalDate today) {
        Optional<PhaseSummary> phase = calendar.stream().filter(p -> p.station() == station).findFirst();
        return phase.filter(p -> today.isAfter(p.due())).isPresent();
    }

    private static ProgressCell cell(PartnerSummary partner, Station station, List<PartnerProgress> progress, boolean closed) {
        List<PartnerProgress> own = progress.stream()
                .filter(line -> line.partnerId() == partner.id().value() && line.station().equals(station.name())).toList();
        int done = own.stream().mapToInt(PartnerProgress::done).sum();
        int expected = own.stream().mapToInt(PartnerProgress::expected).sum();
        boolean over = own.stream().filter(line -> !line.isComplete()).allMatch(PartnerProgress::over);
        return new ProgressCell(station, standing(done, expected, over, closed), done, expected);
    }

    private static Standing standing(int done, int expected, boolean over, boolean closed) {
        if (expected == 0) {
            return Standing.NONE;
        }
        if (done >= expected) {
            return Standing.DONE;
        }
        if (over) {
            return Standing.OVER;
        }
        return closed ? Standing.LATE : Standing.PART;
    }
}
