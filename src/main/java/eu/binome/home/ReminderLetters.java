package eu.binome.home;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.platform.DayInWords;
import eu.binome.platform.Mail;
import eu.binome.platform.Setting;
import eu.binome.platform.Texts;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import eu.binome.security.Addressee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Writes reminders: what is missing at which station, since when, and where it is done, in the receiver's language.
 */
@ApplicationScoped
class ReminderLetters {

    private final PartnershipDirectory directory;
    private final PracticeCatalogue practices;
    private final Mail mail;

    @Inject
    ReminderLetters(PartnershipDirectory directory, PracticeCatalogue practices, Mail mail) {
        this.directory = directory;
        this.practices = practices;
        this.mail = mail;
    }

    protected ReminderLetters() {
        this(null, null, null);
    }

    /** Writes to somebody what their organisation is late with. */
    void write(Addressee to, PartnershipId id, ProgressRow row) {
        PartnershipSummary partnership = directory.of(id);
        String base = Setting.PUBLIC_URL.value() + "/p/" + partnership.slug();
        String lines = row.late().stream().map(cell -> line(to.locale(), id, row.partner(), cell, base)).collect(Collectors.joining("\n"));
        mail.queue(to.email(), Texts.of(to.locale(), "home.remind.subject", partnership.acronym()),
                Texts.of(to.locale(), "home.remind.body", to.name(), row.partner().name(), lines, base));
    }

    private String line(Locale locale, PartnershipId id, PartnerSummary partner, ProgressCell cell, String base) {
        String station = Texts.plain(locale, cell.station().key());
        String what = lastDay(id, cell.station())
                .map(day -> Texts.of(locale, "home.remind.line.since", station, cell.done(), cell.expected(), in(locale, day)))
                .orElseGet(() -> Texts.of(locale, "home.remind.line", station, cell.done(), cell.expected()));
        String drafts = cell.station() == Station.IDENTIFY ? drafts(locale, id, partner, base) : "";
        return "- " + what + "\n  " + base + page(cell.station(), partner) + drafts;
    }

    /** The practices that the partner has not handed in, each with its page. */
    private String drafts(Locale locale, PartnershipId id, PartnerSummary partner, String base) {
        return practices.ofPartnership(id, EnumSet.of(PracticeStatus.DRAFT, PracticeStatus.RETURNED)).stream()
                .filter(practice -> practice.owner().equals(partner.id()))
                .map(practice -> "\n  - " + title(locale, practice) + "\n    " + base + "/practice/practice?id=" + practice.id().value())
                .collect(Collectors.joining());
    }

    private static String title(Locale locale, PracticeSummary practice) {
        String title = practice.title().in(practice.sourceLanguage());
        return title.isBlank() ? Texts.plain(locale, "home.remind.untitled") : title;
    }

    private static String page(Station station, PartnerSummary partner) {
        return switch (station) {
            case IDENTIFY -> "/practice/list?partner=" + partner.id().value();
            case SCORE -> "/evaluation/sheets";
            case GRID -> "/pairing/needs?partner=" + partner.id().value();
            case PLAN -> "/transfer/plans";
            default -> "";
        };
    }

    private Optional<LocalDate> lastDay(PartnershipId id, Station station) {
        return directory.phases(id).stream().filter(phase -> phase.station() == station).map(PhaseSummary::to).findFirst();
    }

    private static String in(Locale locale, LocalDate day) {
        return DayInWords.of(day, locale);
    }
}
