package eu.binome.home.demo;

import static eu.binome.home.demo.DemoFiles.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.indicator.EventForm;
import eu.binome.indicator.EventKind;
import eu.binome.indicator.IndicatorForm;
import eu.binome.indicator.IndicatorId;
import eu.binome.indicator.IndicatorScope;
import eu.binome.indicator.Indicators;
import eu.binome.indicator.MeasurementForm;
import eu.binome.indicator.PeriodTarget;
import eu.binome.indicator.RecordedEvents;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Sets the targets of PROSPECTS, and records its events and what was counted by hand.
 */
@ApplicationScoped
class DemoIndicators {

    private static final Map<String, EventKind> KINDS = Map.of("COMMITTEE", EventKind.STEERING, "WORKSHOP", EventKind.INTERREGIONAL,
            "SEMINAR", EventKind.INTERREGIONAL, "DISSEMINATION", EventKind.DISSEMINATION, "OTHER", EventKind.OTHER);

    @Inject
    private RunAs runAs;
    @Inject
    private Indicators indicators;
    @Inject
    private RecordedEvents events;
    @Inject
    private PartnershipDirectory directory;

    void load(DemoCast cast, DemoDates dates, LocalDate today) {
        JsonNode file = DemoFiles.read("indicators");
        IndicatorScope scope = new IndicatorScope(cast.partnership().value());
        PartnershipSummary partnership = directory.of(cast.partnership());
        runAs.account(cast.coordinator(), () -> {
            file.path("indicators").forEach(indicator -> define(indicator, scope, partnership, today));
            file.path("events").forEach(event -> record(event, scope, dates, today));
        });
    }

    private void define(JsonNode indicator, IndicatorScope scope, PartnershipSummary partnership, LocalDate today) {
        Optional<String> counter = Optional.of(text(indicator, "counter")).filter(code -> !code.isEmpty() && !code.equals("null"));
        PeriodTarget target = new PeriodTarget(partnership.from(), partnership.to(), new BigDecimal(text(indicator, "target")));
        IndicatorId id = indicators.define(scope, new IndicatorForm(text(indicator, "code"), DemoPartnership.texts(indicator.path("name")),
                DemoPartnership.texts(indicator.path("unit")), counter, List.of(target)));
        if (counter.isEmpty() && indicator.path("achieved").isNumber()) {
            indicators.record(id, new MeasurementForm(today, indicator.path("achieved").decimalValue(), "Report of the lead partner"));
        }
    }

    private void record(JsonNode event, IndicatorScope scope, DemoDates dates, LocalDate today) {
        LocalDate day = dates.moved(text(event, "date"));
        if (!day.isAfter(today)) {
            events.add(scope, new EventForm(KINDS.get(text(event, "kind")), text(event.path("title"), "en"),
                    text(event, "place"), day, event.path("participants").asInt()));
        }
    }
}
