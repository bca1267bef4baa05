package eu.binome.evaluation.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import eu.binome.evaluation.GridDetail;
import eu.binome.evaluation.GridReading;
import eu.binome.evaluation.RoundReading;
import eu.binome.evaluation.RoundState;
import eu.binome.evaluation.SavedSheet;
import eu.binome.evaluation.ScoreSheetId;
import eu.binome.evaluation.SheetDetail;
import eu.binome.evaluation.SheetReading;
import eu.binome.evaluation.SheetRow;
import eu.binome.evaluation.SheetStatus;
import eu.binome.evaluation.SheetWriting;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.MergeConflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.ShownForm;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * One sheet: the questions beside the practice, saved as one goes.
 */
@Named
@RequestScoped
public class SheetView {

    @Inject
    private Parameters parameters;
    @Inject
    private SheetReading reading;
    @Inject
    private SheetWriting writing;
    @Inject
    private GridReading grids;
    @Inject
    private RoundReading rounds;
    @Inject
    private PartnershipContext context;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    @Inject
    private CurrentUser user;
    private SheetDetail sheet;
    private ShownForm shown;
    private GridDetail grid;
    private List<SheetRow> neighbours;
    private boolean incomplete;

    @PostConstruct
    void read() {
        sheet = reading.sheet(new ScoreSheetId(parameters.number("id").orElseThrow(NotFound::new)));
        shown = new ShownForm(sheet.fields());
        grid = grids.grid(sheet.grid());
        parameters.requireHere(grid.partnership());
        neighbours = reading.own(sheet.round());
    }

    public SheetDetail getSheet() {
        return sheet;
    }

    /** What the page shows or has told as stored, for its hidden field. */
    public String getSeen() {
        return shown.written();
    }

    /** The criteria by group, with the answers so far. */
    public List<GroupRows> getGroups() {
        return new SheetForm(sheet, reader).groups(grid);
    }

    /** Whether the sheet was to be handed in while criteria had no answer: only then are they marked. */
    public boolean isIncomplete() {
        return incomplete;
    }

    /** Whether answers may be given now. */
    public boolean isWritable() {
        return sheet.status() == SheetStatus.DRAFT && user.may(Permission.SCORE_PRACTICES, grid.partnership())
                && rounds.round(sheet.round()).state() == RoundState.OPEN;
    }

    /** How many criteria have an answer. */
    public int getAnswered() {
        return (int) sheet.answers().values().stream().filter(answer -> !answer.isEmpty()).count();
    }

    /** How many there are. */
    public int getAsked() {
        return sheet.answers().size();
    }

    /** Where the sheet stands among one's own, from 1. */
    public int getPlace() {
        return neighbours.stream().map(SheetRow::id).toList().indexOf(sheet.id()) + 1;
    }

    /** How many sheets there are. */
    public int getOf() {
        return neighbours.size();
    }

    /** Address of the sheet before this one; blank at the beginning. */
    public String getPreviousLink() {
        return getPlace() > 1 ? link(neighbours.get(getPlace() - 2)) : "";
    }

    /** Address of the sheet after this one; blank at the end. */
    public String getNextLink() {
        return getPlace() < getOf() ? link(neighbours.get(getPlace())) : "";
    }

    /** Keeps what is in the form and goes on. */
    public void save() {
        keep();
        feedback.sayAndGo(reader.say("evaluation.sheet.saved"), following());
    }

    /** Keeps what is in the form, hands the sheet in and goes on. */
    public void submit() {
        SavedSheet saved = keep();
        if (saved.answered() < saved.asked()) {
            listUnanswered(saved);
            return;
        }
        writing.submit(sheet.id(), saved.version());
        String title = reader.text(neighbours.get(getPlace() - 1).title());
        feedback.sayAndGo(reader.say("evaluation.sheet.handedIn", title), following());
    }

    /** Says which criteria have no answer, each with the way to it; what was answered is saved. */
    private void listUnanswered(SavedSheet saved) {
        incomplete = true;
        sheet = reading.sheet(sheet.id());
        shown = new ShownForm(sheet.fields());
        feedback.refuse("", reader.say("evaluation.sheet.unanswered", saved.asked() - saved.answered()));
        getGroups().stream().flatMap(group -> group.questions().stream()).filter(QuestionRow::unanswered)
                .forEach(question -> feedback.refuse(question.firstId(), reader.say("evaluation.sheet.unanswered.criterion", question.name())));
    }

    private SavedSheet keep() {
        Map<String, String> fields = new TreeMap<>();
        parameters.startingWith("").forEach((name, value) -> {
            if (name.equals("remark") || name.endsWith(".answer") || name.endsWith(".remark")) {
                fields.put(name, value);
            }
        });
        shown = ShownForm.of(parameters.text(ShownForm.FIELD).orElse(""));
        try {
            return kept(writing.save(sheet.id(), shown.changes(fields)), fields);
        } catch (MergeConflict conflict) {
            shown = shown.with(conflict.theirs());
            sheet = sheet.with(fields);
            throw conflict;
        }
    }

    /** Goes on only if every field was saved; else the page stays, and knows what was. */
    private SavedSheet kept(SavedSheet saved, Map<String, String> fields) {
        if (saved.refusals().isEmpty()) {
            return saved;
        }
        Map<String, String> stored = new TreeMap<>(fields);
        saved.refusals().forEach(refusal -> stored.remove(refusal.field()));
        shown = shown.with(stored);
        sheet = sheet.with(fields);
        FieldRefusal first = saved.refusals().getFirst();
        throw new Problem(first.code(), first.arguments());
    }

    /** Address of the next sheet that is not handed in: after this one, else from the beginning, else the list. */
    private String following() {
        Stream<SheetRow> round = Stream.concat(neighbours.stream().skip(getPlace()), neighbours.stream().limit(getPlace() - 1L));
        return round.filter(row -> !row.submitted()).findFirst().map(this::link)
                .orElse(context.getBase() + "/evaluation/sheets?round=" + sheet.round().value());
    }

    private String link(SheetRow row) {
        return context.getBase() + "/evaluation/sheet?id=" + row.id().value();
    }
}
