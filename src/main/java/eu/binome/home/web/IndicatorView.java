package eu.binome.home.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import eu.binome.indicator.IndicatorForm;
import eu.binome.indicator.IndicatorId;
import eu.binome.indicator.IndicatorLine;
import eu.binome.indicator.IndicatorReport;
import eu.binome.indicator.IndicatorScope;
import eu.binome.indicator.Indicators;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.Localized;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page on which the coordinator says what an indicator is and how much is to be reached.
 */
@Named
@RequestScoped
public class IndicatorView {

    private static final int PERIODS = 4;

    @Inject
    private Asked asked;
    @Inject
    private Indicators indicators;
    @Inject
    private IndicatorReport report;
    @Inject
    private PartnershipContext context;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final List<PeriodInput> periods = new ArrayList<>(Stream.generate(PeriodInput::new).limit(PERIODS).toList());
    private long id;
    private String code = "";
    private String counter = "";
    private String seen = "";

    /** Known before the form is read: whether there is a button to remove it depends on it. */
    @PostConstruct
    void read() {
        asked.id("id").ifPresent(this::setId);
    }

    /** Shows one that exists; a new one begins with the partnership's dates. */
    public void open() {
        if (id == 0) {
            periods.getFirst().setFrom(context.getSummary().from().toString());
            periods.getFirst().setTo(context.getSummary().to().toString());
            return;
        }
        IndicatorLine line = getLine();
        seen = indicators.mark(line.id());
        code = line.code();
        counter = line.counter().orElse("");
        names.putAll(line.name().texts());
        units.putAll(line.unit().texts());
        List<PeriodInput> stored = line.achievement().targets().stream().map(PeriodInput::of).toList();
        periods.addAll(0, stored);
    }

    /** Stores it. */
    public void submit() {
        IndicatorForm form = new IndicatorForm(code, names, units, Optional.of(counter).filter(c -> !c.isEmpty()),
                periods.stream().map(PeriodInput::period).flatMap(Optional::stream).toList());
        if (id == 0) {
            indicators.define(scope(), form);
        } else {
            indicators.change(own(), form, seen);
        }
        feedback.sayAndGo(reader.say("home.indicator.saved", reader.text(new Localized(names))), context.getBase() + "/home/indicators");
    }

    /** Removes it with its values. */
    public void remove() {
        String name = reader.text(getLine().name());
        indicators.remove(own());
        feedback.sayAndGo(reader.say("home.indicator.removed", name), context.getBase() + "/home/indicators");
    }

    /** What is stored of it. */
    public IndicatorLine getLine() {
        return report.lines(scope()).stream().filter(line -> line.id().value() == id).findFirst().orElseThrow(NotFound::new);
    }

    /** The counts to choose from. */
    public List<SelectItem> getCounters() {
        return report.counters(scope()).stream().map(name -> new SelectItem(name, words(name))).toList();
    }

    private String words(String counter) {
        return Texts.find(reader.locale(), "indicator.counter." + counter).orElse(counter);
    }

    /** The title: what the page does. */
    public String getTitle() {
        return id == 0 ? reader.say("home.indicator.new") : reader.text(getLine().name());
    }

    /** Its id, after having made sure that it belongs to the partnership of the address. */
    private IndicatorId own() {
        return getLine().id();
    }

    private IndicatorScope scope() {
        return new IndicatorScope(context.id().value());
    }

    public Map<String, String> getNames() {
        return names;
    }

    public Map<String, String> getUnits() {
        return units;
    }

    public List<PeriodInput> getPeriods() {
        return periods;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCounter() {
        return counter;
    }

    /** Faces sets null for the choice "none". */
    public void setCounter(String counter) {
        this.counter = Objects.requireNonNullElse(counter, "");
    }
}
