package eu.binome.evaluation.web;

import java.util.List;
import java.util.Optional;

import eu.binome.evaluation.RoundState;
import eu.binome.evaluation.RoundSummary;
import eu.binome.evaluation.SheetProgress;
import eu.binome.evaluation.SheetReading;
import eu.binome.evaluation.SheetRow;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.ReaderLocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The practices that the reader's organisation rates, and how far it is.
 */
@Named
@RequestScoped
public class SheetsView {

    @Inject
    private ChosenRound chosen;
    @Inject
    private SheetReading reading;
    @Inject
    private PartnershipContext context;
    @Inject
    private ReaderLocale reader;
    private Optional<RoundSummary> round;
    private List<SheetRow> rows;

    @PostConstruct
    void read() {
        round = chosen.round();
        rows = round.map(r -> reading.own(r.id())).orElse(List.of());
    }

    public List<SheetRow> getRows() {
        return rows;
    }

    /** What to say when there is nothing: no round, or no organisation to rate for. */
    public String getNothingKey() {
        return round.isPresent() && !context.isPartner() ? "evaluation.sheets.noPartner" : "evaluation.sheets.none.text";
    }

    /** The round's name and until when it is open. */
    public String getLead() {
        RoundSummary r = round.orElseThrow();
        String name = reader.say("evaluation.round.name", r.number());
        return switch (r.state()) {
            case PLANNED -> reader.say("evaluation.sheets.lead.planned", name, reader.moment(r.opensAt()));
            case OPEN -> reader.say("evaluation.sheets.lead", name, reader.moment(r.closesAt()));
            case CLOSED -> reader.say("evaluation.sheets.lead.closed", name);
        };
    }

    /** How far the organisation is. */
    public SheetProgress getProgress() {
        return round.orElseThrow().own();
    }

    /** Whether all is handed in while the round still runs. */
    public boolean isDone() {
        return isOpen() && getProgress().left() == 0;
    }

    /** Address of the next sheet to fill in; blank when there is none or the round is not open. */
    public String getNextLink() {
        return rows.stream().filter(row -> isOpen() && !row.submitted()).findFirst().map(this::link).orElse("");
    }

    /** Message key of what leads there: to begin, or to go on with what has an answer or is handed in already. */
    public String getNextKey() {
        return rows.stream().allMatch(row -> row.answered() == 0 && !row.submitted()) ? "evaluation.sheets.first" : "evaluation.sheets.next";
    }

    /** Address of a sheet. */
    public String link(SheetRow row) {
        return context.getBase() + "/evaluation/sheet?id=" + row.id().value();
    }

    private boolean isOpen() {
        return round.filter(r -> r.state() == RoundState.OPEN).isPresent();
    }
}
