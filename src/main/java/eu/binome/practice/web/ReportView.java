package eu.binome.practice.web;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.ImportHistory;
import eu.binome.practice.ImportId;
import eu.binome.practice.ImportOutcome;
import eu.binome.practice.ImportReport;
import eu.binome.practice.ImportSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What one import did, row by row, and the way to take it back.
 */
@Named("practiceReportView")
@RequestScoped
public class ReportView {

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
    private ImportReport report;
    private ImportSummary summary;

    /** Reads the report. */
    public void load() {
        summary = history.of(partnership.id()).stream().filter(run -> run.id().value() == getId()).findFirst().orElseThrow(NotFound::new);
        report = history.report(summary.id());
    }

    /** Takes the import back. */
    public void undo() {
        load();
        ImportReport left = history.undo(summary.id());
        String address = partnership.getBase() + "/practice/report?id=" + getId();
        if (left.count(ImportOutcome.UNDONE) == 0) {
            feedback.warnAndGo(reader.say("practice.import.undone.none"), address);
        } else {
            feedback.sayAndGo(reader.say("practice.import.undone"), address);
        }
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
