package eu.binome.practice.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.ThemeId;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.Languages;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Storage;
import eu.binome.platform.TextLength;
import eu.binome.practice.FormField;
import eu.binome.practice.FormRules;
import eu.binome.practice.FormWords;
import eu.binome.practice.ImportColumn;
import eu.binome.practice.ImportId;
import eu.binome.practice.ImportOrder;
import eu.binome.practice.ImportOutcome;
import eu.binome.practice.ImportReport;
import eu.binome.practice.ImportRow;
import eu.binome.practice.ImportTargets;
import eu.binome.practice.OwnerRule;
import eu.binome.practice.PracticeForms;
import eu.binome.practice.PracticeImport;
import eu.binome.practice.TypedFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The second page of the import: where the columns go, what would happen, and doing it.
 */
@Named("practiceImportView")
@RequestScoped
public class ImportView {

    private static final int MOST_SHOWN = 80;
    private static final int MOST_ROWS = 200;

    @Inject
    private PracticeImport imports;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private ImportDesk desk;
    @Inject
    private Storage storage;
    @Inject
    private PracticeForms forms;
    @Inject
    private FormWords words;
    private FormRules rules;
    private List<ImportColumn> columns;
    private Map<String, String> mapping;
    private String owner = "";
    private String theme = "";
    private String language = "";
    private String arrival = ImportOrder.Arrival.DRAFT.name();
    private String completeness = ImportOrder.Completeness.GOOD_ONES.name();
    private ImportReport report;

    /** Shows what the names of the columns suggest; without a file, goes back to the first page. */
    public void load() {
        if (!desk.holds(partnership.id())) {
            Feedback.go(partnership.getBase() + "/practice/imports");
            return;
        }
        getMapping();
    }

    /** Shows what would happen. */
    public void attempt() {
        report = imports.trial(partnership.id(), order());
    }

    /** Has it done, and goes on to where one sees how far it is. */
    public void run() {
        Optional<ImportId> begun = imports.order(partnership.id(), order());
        if (begun.isPresent()) {
            Feedback.go(partnership.getBase() + "/practice/report?id=" + begun.get().value());
        } else {
            attempt();
        }
    }

    private ImportOrder order() {
        return new ImportOrder(desk.name(partnership.id()), desk.file(storage, partnership.id()), TypedFields.of(getMapping()),
                rule(),
                theme.isEmpty() ? Optional.empty() : Optional.of(new ThemeId(Asked.idOf(theme))), getLanguage(),
                ImportOrder.Arrival.valueOf(arrival), ImportOrder.Completeness.valueOf(completeness));
    }

    private OwnerRule rule() {
        if (owner.isEmpty()) {
            throw new Problem("practice.import.ownerAsked");
        }
        return Asked.idIn(owner).map(id -> OwnerRule.one(new PartnerId(id)))
                .orElseGet(() -> new OwnerRule(OwnerRule.Way.valueOf(owner), Optional.empty()));
    }

    /** The ways that need no partner to be named. */
    public List<OwnerRule.Way> getWays() {
        return List.of(OwnerRule.Way.NAMED, OwnerRule.Way.IN_TURN);
    }

    /** Target by column, in the order of the file. */
    public Map<String, String> getMapping() {
        if (mapping == null) {
            mapping = new LinkedHashMap<>();
            getColumns().forEach(column -> mapping.put(column.name(), column.target()));
        }
        return mapping;
    }

    /** The columns of the file in their order. */
    public List<ImportColumn> getColumns() {
        if (columns == null) {
            String file = desk.file(storage, partnership.id());
            columns = desk.survey(partnership.id(), () -> imports.survey(partnership.id(), file)).columns();
        }
        return columns;
    }

    /** The beginning of the first text of a column. */
    public String sample(ImportColumn column) {
        return TextLength.brief(MOST_SHOWN, column.sample());
    }

    public String getFileName() {
        return desk.name(partnership.id());
    }

    /** The rows that the page shows: the refused ones first where there are more than {@value #MOST_ROWS}. */
    public List<ImportRow> getRows() {
        if (report.rows().size() <= MOST_ROWS) {
            return report.rows();
        }
        return report.rows().stream().sorted(Comparator.comparing(row -> row.outcome() != ImportOutcome.REFUSED)).limit(MOST_ROWS).toList();
    }

    /** That not all rows are shown; empty when all are. */
    public String getShort() {
        return report.rows().size() <= MOST_ROWS ? "" : reader.say("practice.import.trial.first", MOST_ROWS);
    }

    /** Whether nothing was taken because one row was refused. */
    public boolean isStopped() {
        return report != null && completeness.equals(ImportOrder.Completeness.ALL_OR_NOTHING.name())
                && report.count(ImportOutcome.REFUSED) > 0;
    }

    /** Where a column can go, with the fields of the partnership's own. */
    public List<String> getTargets() {
        return Stream.concat(ImportTargets.all().stream(), form().fields().stream().filter(FormField::isOwn).map(FormField::key)).toList();
    }

    /** What such a place is called. */
    public String label(String target) {
        return form().field(target).map(words::label).orElseGet(() -> reader.say("practice.field." + target));
    }

    private FormRules form() {
        if (rules == null) {
            rules = forms.rules(partnership.id());
        }
        return rules;
    }

    public List<PartnerSummary> getPartners() {
        return directory.partners(partnership.id(), reader.collator());
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public ImportOrder.Arrival[] getArrivals() {
        return ImportOrder.Arrival.values();
    }

    public ImportOrder.Completeness[] getCompletenesses() {
        return ImportOrder.Completeness.values();
    }

    /** What would happen; absent until it was asked for. */
    public Optional<ImportReport> getReport() {
        return Optional.ofNullable(report);
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = TypedFields.text(owner);
    }

    public List<ThemeSummary> getThemes() {
        return directory.themes(partnership.id());
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = TypedFields.text(theme);
    }

    public String getLanguage() {
        return language.isEmpty() ? reader.getContentLanguage() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getArrival() {
        return arrival;
    }

    public void setArrival(String arrival) {
        this.arrival = arrival;
    }

    public String getCompleteness() {
        return completeness;
    }

    public void setCompleteness(String completeness) {
        this.completeness = completeness;
    }
}
