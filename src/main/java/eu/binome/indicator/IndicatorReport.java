package eu.binome.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.platform.Localized;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Sets targets and achieved values side by side.
 */
@ApplicationScoped
@Transactional
public class IndicatorReport {

    private final EntityManager entities;
    private final Iterable<IndicatorCounter> counters;

    @Inject
    IndicatorReport(EntityManager entities, @Any Instance<IndicatorCounter> counters) {
        this(entities, (Iterable<IndicatorCounter>) counters);
    }

    IndicatorReport(EntityManager entities, Iterable<IndicatorCounter> counters) {
        this.entities = entities;
        this.counters = counters;
    }

    protected IndicatorReport() {
        this(null, (Iterable<IndicatorCounter>) List.<IndicatorCounter>of());
    }

    /** All indicators in their order; four statements however many there are, and what the counters need. */
    @Requires(Permission.READ_PARTNERSHIP)
    public List<IndicatorLine> lines(IndicatorScope partnership) {
        Parts parts = new Parts(rows("IndicatorText", IndicatorText.class, partnership), rows("IndicatorTarget", IndicatorTarget.class, partnership),
                rows("Measurement", Measurement.class, partnership));
        return entities.createQuery("select i from Indicator i where i.partnershipId = :partnership order by i.position, i.id", Indicator.class)
                .setParameter("partnership", partnership.value()).getResultStream().map(indicator -> line(indicator, parts)).toList();
    }

    /** The counts that an indicator may take, by code. */
    @Requires(Permission.READ_PARTNERSHIP)
    public List<String> counters(IndicatorScope partnership) {
        return all().keySet().stream().sorted().toList();
    }

    private IndicatorLine line(Indicator indicator, Parts parts) {
        long id = indicator.id().value();
        List<MeasurementRow> typed = parts.measurements.stream().filter(m -> m.indicatorId() == id).map(Measurement::asRow)
                .sorted((a, b) -> b.measurement().on().compareTo(a.measurement().on())).toList();
        List<PeriodTarget> targets = parts.targets.stream().filter(t -> t.indicatorId() == id).map(IndicatorTarget::period).sorted().toList();
        Optional<BigDecimal> counted = indicator.counter().flatMap(code -> Optional.ofNullable(all().get(code)))
                .map(counter -> counter.count(indicator.partnership().value()));
        Achievement achievement = new Achievement(targets, counted, typed.stream().map(MeasurementRow::measurement).toList());
        return new IndicatorLine(indicator.id(), indicator.code(), parts.text(id, IndicatorText.NAME), parts.text(id, IndicatorText.UNIT),
                indicator.counter(), achievement, typed);
    }

    private Map<String, IndicatorCounter> all() {
        Map<String, IndicatorCounter> byCode = new HashMap<>();
        counters.forEach(counter -> byCode.put(counter.code(), counter));
        return byCode;
    }

    private <T> List<T> rows(String entity, Class<T> type, IndicatorScope partnership) {
        return entities.createQuery("select r from " + entity + " r where r.partnershipId = :partnership", type)
                .setParameter("partnership", partnership.value()).getResultList();
    }

    private record Parts(List<IndicatorText> texts, List<IndicatorTarget> targets, List<Measurement> measurements) {

        Localized text(long id, String field) {
            return new Localized(texts.stream().filter(t -> t.indicatorId() == id && t.field().equals(field))
                    .collect(Collectors.toMap(IndicatorText::language, IndicatorText::body)));
        }
    }
}
