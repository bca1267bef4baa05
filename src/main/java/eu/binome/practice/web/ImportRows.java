package eu.binome.practice.web;

import java.time.Clock;
import java.util.List;

import eu.binome.platform.ReaderLocale;
import eu.binome.practice.ImportOutcome;
import eu.binome.practice.ImportReport;
import eu.binome.practice.ImportRow;
import eu.binome.practice.ImportSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Says the rows of an import in the reader's language.
 */
@Named("practiceImportRows")
@RequestScoped
public class ImportRows {

    @Inject
    private ReaderLocale reader;
    @Inject
    private Clock clock;

    /** The title of a row, or that it has none. */
    public String title(ImportRow row) {
        return row.title().isEmpty() ? reader.say("practice.untitled") : row.title();
    }

    /** The remarks of a row as sentences. */
    public List<String> remarks(ImportRow row) {
        return row.remarks().stream().map(remark -> remark.in(reader.locale())).toList();
    }

    /** How many rows had which outcome. */
    public String sum(ImportReport report) {
        return reader.say("practice.import.sum", report.count(ImportOutcome.TAKEN), report.count(ImportOutcome.SKIPPED),
                report.count(ImportOutcome.REFUSED), report.count(ImportOutcome.UNDONE));
    }

    /** How far a running import is. */
    public String progress(ImportSummary run) {
        if (run.progress().stopping()) {
            return reader.say("practice.import.stopping");
        }
        long rate = run.rate(clock.instant());
        String done = reader.say("practice.import.progress", run.read(), run.total(), run.percent());
        return rate == 0 ? done : done + " " + reader.say("practice.import.rate", rate);
    }

    /** How many have no theme; empty when all have one. */
    public String themeless(ImportReport report) {
        return report.withoutTheme() == 0 ? "" : reader.say("practice.import.themeless", report.withoutTheme());
    }

    /** The columns that go nowhere, in the order of the file. */
    public String columns(ImportReport report) {
        return String.join(", ", report.unmappedColumns());
    }

    /** The kind of chip of an outcome. */
    public String sign(ImportOutcome outcome) {
        return switch (outcome) {
            case TAKEN -> "ok";
            case SKIPPED, UNDONE -> "quiet";
            case REFUSED -> "stop";
        };
    }
}
