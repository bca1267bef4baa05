package eu.binome.home.web;

import java.time.LocalDate;

import eu.binome.indicator.IndicatorId;
import eu.binome.indicator.IndicatorLine;
import eu.binome.indicator.IndicatorReport;
import eu.binome.indicator.IndicatorScope;
import eu.binome.indicator.Indicators;
import eu.binome.indicator.MeasurementForm;
import eu.binome.indicator.MeasurementId;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.NotFound;
import eu.binome.platform.Pressed;
import eu.binome.platform.ReaderLocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The values of one indicator that are typed by hand.
 */
@Named
@RequestScoped
public class ValuesView {

    @Inject
    private Indicators indicators;
    @Inject
    private IndicatorReport report;
    @Inject
    private PartnershipContext context;
    @Inject
    private Pressed pressed;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Asked asked;
    private long id;
    private LocalDate on;
    private String amount = "";
    private String evidence = "";

    /** The address names the indicator; on the way back from the form the buttons are asked for before the parameter is set. */
    @PostConstruct
    void ask() {
        id = asked.id("id").orElse(0L);
    }

    /** Adds what was typed. */
    public void record() {
        indicators.record(own(), new MeasurementForm(on, Figures.read(amount), evidence));
        feedback.sayAndGo(reader.say("home.indicator.recorded"), address());
    }

    /** Takes back the value whose button was pressed. */
    public void act() {
        pressed.button("takeBack", () -> getLine().typed(), row -> row.id().value()).ifPresent(row -> takeBack(row.id()));
    }

    private void takeBack(MeasurementId measurement) {
        indicators.takeBack(measurement);
        feedback.sayAndGo(reader.say("home.indicator.takenBack"), address());
    }

    /** The indicator with its values. */
    public IndicatorLine getLine() {
        return report.lines(new IndicatorScope(context.id().value())).stream().filter(line -> line.id().value() == id).findFirst()
                .orElseThrow(NotFound::new);
    }

    private IndicatorId own() {
        return getLine().id();
    }

    private String address() {
        return context.getBase() + "/home/values?id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
