package eu.binome.home.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.home.Follow;
import eu.binome.home.ProgressCell;
import eu.binome.home.ProgressMatrix;
import eu.binome.home.ProgressRow;
import eu.binome.home.Reminders;
import eu.binome.home.Waiting;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipSetUp;
import eu.binome.platform.Feedback;
import eu.binome.platform.Pressed;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The first page of a partnership: what waits there for the reader; for the coordinator, who is how far.
 */
@Named
@RequestScoped
public class StartView {

    @Inject
    private Waiting waiting;
    @Inject
    private TaskRows rows;
    @Inject
    private Follow follow;
    @Inject
    private Reminders reminders;
    @Inject
    private PartnershipContext context;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipSetUp setUp;
    @Inject
    private CurrentUser user;
    @Inject
    private Pressed pressed;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private ProgressMatrix matrix;
    private List<TaskRow> tasks;
    private Map<PartnerId, LocalDate> reminded;

    /** What waits for the reader here. */
    public List<TaskRow> getTasks() {
        if (tasks == null) {
            tasks = rows.of(waiting.mineIn(context.id()));
        }
        return tasks;
    }

    /** What the reader's role will bring, when nothing waits. */
    public String getNothing() {
        return reader.say(Awaited.key(user.rolesIn(context.id().value())));
    }

    /** Partners by stations; for coordinators only. */
    public ProgressMatrix getMatrix() {
        if (matrix == null) {
            matrix = follow.matrix(context.id());
        }
        return matrix;
    }

    /** The organisation that the reader acts for, empty when none. */
    public String getOrganisation() {
        Optional<Long> partner = user.partnerIn(context.id().value());
        return directory.partners(context.id()).stream().filter(p -> partner.filter(id -> id == p.id().value()).isPresent())
                .map(p -> p.name() + ", " + reader.country(p.country())).findFirst().orElse("");
    }

    /** How many partner organisations there are. */
    public int getPartners() {
        return directory.partners(context.id()).size();
    }

    /** Where the reader sees what a cell of the matrix counts; blank where nothing is counted. */
    public String link(ProgressRow row, ProgressCell cell) {
        return cell.expected() == 0 ? "" : context.getBase() + CellLinks.of(cell.station(), row.partner().id());
    }

    /** The money of the partnership, for its coordinators; blank for others, and before it is known. */
    public String getBudget() {
        return context.isCoordinator() ? setUp.described(context.id()).form().budgetEur().map(reader::euros).orElse("") : "";
    }

    /** From when to when the partnership works. */
    public String getDates() {
        return reader.say("home.start.dates", reader.date(context.getSummary().from()), reader.date(context.getSummary().to()));
    }

    /** What the partnership says of itself. */
    public String getDescription() {
        return reader.text(directory.description(context.id()));
    }

    /** When a partner was reminded last, empty when it never was. */
    public String remindedOn(PartnerId partner) {
        if (reminded == null) {
            reminded = reminders.lastDays(context.id());
        }
        return Optional.ofNullable(reminded.get(partner)).map(day -> reader.say("home.remind.on", reader.date(day))).orElse("");
    }

    /** Reminds the partner whose button was pressed. */
    public void act() {
        pressed.button("remind", () -> getMatrix().rows(), row -> row.partner().id().value()).ifPresent(row -> remind(row.partner().id()));
    }

    private void remind(PartnerId partner) {
        int people = reminders.remind(context.id(), partner);
        feedback.sayAndGo(reader.say("home.remind.done", people), context.getBase());
    }

    /** Reminds all who are late. */
    public void remindAll() {
        int people = reminders.remindAll(context.id());
        feedback.sayAndGo(reader.say("home.remind.done", people), context.getBase());
    }
}
