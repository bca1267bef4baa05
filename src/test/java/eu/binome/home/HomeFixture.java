package eu.binome.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import eu.binome.notification.PartnerProgress;
import eu.binome.notification.WaitingTask;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.platform.Localized;

/**
 * Partners, calendars and tasks in the words of a partnership.
 */
final class HomeFixture {

    static final LocalDate TODAY = LocalDate.of(2011, 3, 7);
    static final PartnerSummary WIGAN = partner(1, "Wigan", "GB");
    static final PartnerSummary KARVINA = partner(2, "Karviná", "CZ");

    private HomeFixture() {
    }

    static PartnerSummary partner(long id, String name, String country) {
        return new PartnerSummary(new PartnerId(id), name, country, "", "", "", List.of("en"));
    }

    static PhaseSummary open(Station station, String until) {
        return new PhaseSummary(station, LocalDate.of(2010, 1, 1), LocalDate.parse(until));
    }

    static PartnerProgress has(PartnerSummary partner, Station station, int done, int expected) {
        return new PartnerProgress(partner.id().value(), station.name(), done, expected);
    }

    static PartnershipSummary partnership(long id, String acronym) {
        return new PartnershipSummary(new PartnershipId(id), acronym.toLowerCase(Locale.ROOT), acronym,
                Localized.of("en", acronym), LocalDate.of(2010, 1, 1), LocalDate.of(2012, 12, 31));
    }

    static WaitingTask task(String key, String due) {
        return new WaitingTask(key, List.of(), "/p/x", due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)));
    }
}
