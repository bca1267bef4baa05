package eu.binome.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.PartnershipOfPage;
import eu.binome.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The partnership whose page this is: {@code /p/slug/…}.
 */
@Named("partnershipContext")
@RequestScoped
public class PartnershipContext implements PartnershipOfPage {

    private static final Map<Station, String> FIRST_PAGES = new EnumMap<>(Map.of(Station.IDENTIFY, "practice/list",
            Station.SCORE, "evaluation/sheets", Station.TEST, "evaluation/test", Station.GRID, "pairing/grid",
            Station.PAIR, "pairing/pairing", Station.PLAN, "transfer/plans", Station.PUBLISH, "guide/guides"));

    @Inject
    private HttpServletRequest request;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private CurrentUser user;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Clock clock;
    private List<StationState> stations;

    /**
     * The partnership.
     *
     * @throws NotFound on pages outside of any partnership
     */
    public PartnershipSummary getSummary() {
        if (request.getAttribute("binome.partnership") instanceof PartnershipSummary summary) {
            return summary;
        }
        throw new NotFound();
    }

    /** Whether the page is one of a partnership. */
    public boolean isInside() {
        return request.getAttribute("binome.partnership") != null;
    }

    /** Its id. */
    @Override
    public PartnershipId id() {
        return getSummary().id();
    }

    /** The beginning of its addresses: {@code /p/slug}. */
    public String getBase() {
        return "/p/" + getSummary().slug();
    }

    /** Its title in the reader's language. */
    public String getTitle() {
        return reader.text(getSummary().title());
    }

    /** The partnerships of the reader, for switching. */
    public List<PartnershipSummary> getOthers() {
        return directory.of(user.partnerships());
    }

    /** Whether the reader coordinates it. */
    public boolean isCoordinator() {
        return roles().contains(Role.COORDINATOR);
    }

    /** Whether the reader acts for one of its partner organisations. */
    public boolean isPartner() {
        return user.partnerIn(id().value()).isPresent();
    }

    /** The thread: every station with its state and its first page. */
    public List<StationState> getStations() {
        if (stations == null) {
            List<PhaseSummary> phases = directory.phases(id());
            stations = Arrays.stream(Station.values()).map(station -> state(station, phases)).toList();
        }
        return stations;
    }

    private Set<Role> roles() {
        return user.rolesIn(id().value());
    }

    private StationState state(Station station, List<PhaseSummary> phases) {
        LocalDate today = LocalDate.now(clock.withZone(ReaderLocale.ZONE));
        StationState.Time time = phases.stream().filter(p -> p.station() == station).findFirst()
                .map(p -> StationState.Time.of(p, today)).orElse(StationState.Time.UNPLANNED);
        String dates = phases.stream().filter(p -> p.station() == station).findFirst().map(p -> StationState.said(time, p, reader)).orElse(
                reader.say("partnership.station.unplanned"));
        String page = getBase() + "/" + FIRST_PAGES.get(open(station));
        return new StationState(station, reader.say(station.key()), time, dates, page, isCurrent(station));
    }

    /** Where a station leads: readers, who see nothing of the scoring, come to what came of it. */
    private Station open(Station station) {
        return station == Station.SCORE && !user.may(Permission.READ_EVALUATION, id().value()) ? Station.TEST : station;
    }

    private boolean isCurrent(Station station) {
        String module = FIRST_PAGES.get(station).split("/")[0];
        String path = String.valueOf(request.getAttribute("binome.address")).split("\\?")[0];
        if (path.equals(getBase() + "/" + FIRST_PAGES.get(station))) {
            return true;
        }
        boolean firstOfModule = Arrays.stream(Station.values()).filter(s -> FIRST_PAGES.get(s).startsWith(module + "/"))
                .findFirst().orElseThrow() == station;
        boolean exact = FIRST_PAGES.values().stream().anyMatch(page -> path.equals(getBase() + "/" + page));
        return !exact && firstOfModule && path.startsWith(getBase() + "/" + module + "/");
    }
}
