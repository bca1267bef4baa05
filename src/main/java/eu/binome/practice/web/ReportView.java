package eu.binome.practice.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.ImportHistory;
import eu.binome.practice.ImportId;
import eu.binome.practice.ImportOutcome;
import eu.binome.practice.ImportReport;
import eu.binome.practice.ImportState;
import eu.binome.practice.ImportSummary;
import eu.binome.practice.PracticeImport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What one import did, row by row, and the way to take it back.
 */
@Named("practiceReportView")
@RequestScoped
public class ReportView {

    private static final long MOST_PAGES = 1_000_000;

    @Inject
    private Asked asked;
    @Inject
    private ImportHistory history;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    @Inject
    private PracticeImport imports;
    @Inject
    private ImportRows rows;
    private ImportReport report;
    private ImportSummary summary;

    /** Reads the report. */
    public void load() {
        summary = history.of(partnership.id()).stream().filter(run -> run.id().value() == getId()).findFirst().orElseThrow(NotFound::new);
        report = history.page(summary.id(), getOutcome(), getPage());
    }

    /** Takes the import back. */
    public void undo() {
        load();
        ImportReport left = history.undo(summary.id());
        String address = address(Optional.empty(), 1);
        if (left.count(ImportOutcome.UNDONE) == 0) {
            feedback.warnAndGo(reader.say("practice.import.undone.none"), address);
        } else {
            feedback.sayAndGo(reader.say("practice.import.undone"), address);
        }
    }

    /** Has it stop before its next part. */
    public void stop() {
        load();
        imports.stop(summary.id());
        feedback.sayAndGo(reader.say("practice.import.stopping"), address(Optional.empty(), 1));
    }

    /** Lets it go on where it stopped or was cut short. */
    public void goOn() {
        load();
        imports.goOn(summary.id());
        Feedback.go(address(Optional.empty(), 1));
    }

    /** How far it is, in a sentence. */
    public String getProgress() {
        return rows.progress(getSummary());
    }

    public boolean isRunning() {
        return getSummary().state() == ImportState.RUNNING;
    }

    /** Whether it ended before its file did. */
    public boolean isCut() {
        return getSummary().state() == ImportState.INTERRUPTED || getSummary().state() == ImportState.STOPPED;
    }

    /** The outcomes that rows of it had. */
    public List<ImportOutcome> getOutcomes() {
        return Arrays.stream(ImportOutcome.values()).filter(outcome -> getReport().count(outcome) > 0).toList();
    }

    /** The only outcome whose rows are shown; empty for all. */
    public Optional<ImportOutcome> getOutcome() {
        return asked.text("outcome").flatMap(name -> Arrays.stream(ImportOutcome.values()).filter(outcome -> outcome.name().equals(name)).findFirst());
    }

    /** Address of the rows of one outcome, or of all for none. */
    public String of(ImportOutcome outcome) {
        return address(Optional.ofNullable(outcome), 1);
    }

    public String getPrevious() {
        return getPage() == 1 ? "" : address(getOutcome(), getPage() - 1);
    }

    public String getNext() {
        return getPage() >= getPages() ? "" : address(getOutcome(), getPage() + 1);
    }

    public int getPage() {
        return (int) Math.clamp(asked.id("page").orElse(1L), 1, MOST_PAGES);
    }

    public int getPages() {
        long shown = getOutcome().map(getReport()::count).orElseGet(() -> Arrays.stream(ImportOutcome.values()).mapToLong(getReport()::count).sum());
        return (int) Math.max(1, (shown + ImportHistory.ROWS_ON_PAGE - 1) / ImportHistory.ROWS_ON_PAGE);
    }

    private String address(Optional<ImportOutcome> outcome, int page) {
        return partnership.getBase() + "/practice/report?id=" + getId() + outcome.map(wanted -> "&outcome=" + wanted.name()).orElse("")
                + (page == 1 ? "" : "&page=" + page);
    }

    public ImportReport getReport() {
        if (report == null) {
            load();
        }
        return report;
    }

    public ImportSummary getSummary() {
        getReport();
        return summary;
    }

    public long getId() {
        return asked.id();
    }
}
