package eu.binome.evaluation.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.evaluation.CriteriaGridId;
import eu.binome.evaluation.GridDetail;
import eu.binome.evaluation.GridEditing;
import eu.binome.evaluation.GridReading;
import eu.binome.evaluation.GridSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page {@code evaluation/grid}: the criteria grid with its weights, the newest edition unless {@code ?id=} names another; a form that
 * comes back is about the edition that it showed, whatever is the newest by then.
 *
 * <p>Named in full, because the resources-and-needs grid has a page of the same name.
 */
@Named("criteriaGridView")
@RequestScoped
public class CriteriaGridView {

    private static final String FIELD = "weight.";
    private static final int SHARE_DIGITS = 6;

    @Inject
    private GridReading reading;
    @Inject
    private GridEditing editing;
    @Inject
    private Parameters parameters;
    @Inject
    private PartnershipContext context;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private List<GridSummary> editions;
    private Optional<GridDetail> grid;

    @PostConstruct
    void read() {
        editions = reading.grids(context.id());
        grid = parameters.number("shown").or(() -> parameters.number("id")).map(CriteriaGridId::new).or(() -> editions.stream().findFirst().map(GridSummary::id))
                .map(reading::grid);
        grid.ifPresent(g -> parameters.requireHere(g.partnership()));
    }

    public boolean isAny() {
        return grid.isPresent();
    }

    public GridDetail getGrid() {
        return grid.orElseThrow();
    }

    /** All editions, newest first. */
    public List<GridSummary> getEditions() {
        return editions;
    }

    /** Whether the reader may set weights in this edition. */
    public boolean isEditable() {
        return context.isCoordinator() && !getGrid().summary().frozen();
    }

    /** The name of an edition. */
    public String name(GridSummary edition) {
        return reader.say("evaluation.grid.named", reader.text(edition.name()), edition.edition());
    }

    /** The criteria of a group. */
    public List<WeightRow> rows(GridDetail.Group group) {
        BigDecimal all = getGrid().questions().stream().map(GridDetail.Question::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return group.questions().stream().map(q -> row(q, all)).toList();
    }

    /** Takes a ready grid over. */
    public void start(String ready) {
        done("evaluation.grid.started", editing.startFrom(context.id(), ready));
    }

    /** Saves the weights of the form. */
    public void save() {
        Map<String, BigDecimal> weights = new HashMap<>();
        parameters.startingWith(FIELD).keySet().forEach(criterion ->
                weights.put(criterion, parameters.decimal(FIELD + criterion, "evaluation.grid.weight.unreadable")));
        CriteriaGridId id = getGrid().summary().id();
        editing.weigh(id, parameters.number("version").orElseThrow(NotFound::new), weights);
        done("evaluation.grid.saved", id);
    }

    /** Makes the next edition. */
    public void succeed() {
        done("evaluation.grid.succeeded", editing.succeed(getGrid().summary().id()));
    }

    private WeightRow row(GridDetail.Question q, BigDecimal all) {
        String weight = parameters.text(FIELD + q.code()).orElseGet(() -> plain(q.weight()));
        return new WeightRow(q.code(), reader.text(q.name()), reader.text(q.question()), weight, share(q.weight(), all),
                q.levels().stream().map(reader::text).toList());
    }

    /** Without separators of thousands, which would read back as a decimal comma. */
    private String plain(BigDecimal weight) {
        char point = DecimalFormatSymbols.getInstance(reader.locale()).getDecimalSeparator();
        return weight.stripTrailingZeros().toPlainString().replace('.', point);
    }

    private String share(BigDecimal weight, BigDecimal all) {
        if (weight.signum() == 0) {
            return "";
        }
        NumberFormat percent = NumberFormat.getPercentInstance(reader.locale());
        percent.setMaximumFractionDigits(1);
        percent.setRoundingMode(RoundingMode.HALF_UP);
        return percent.format(weight.divide(all, SHARE_DIGITS, RoundingMode.HALF_UP));
    }

    private void done(String key, CriteriaGridId id) {
        feedback.sayAndGo(reader.say(key), context.getBase() + "/evaluation/grid?id=" + id.value());
    }
}
