package eu.binome.indicator;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.platform.Conflict;
import eu.binome.platform.Languages;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Seen;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/**
 * Keeps what a partnership promised, and the values that are typed by hand.
 */
@ApplicationScoped
@Transactional
public class Indicators {

    private final EntityManager entities;
    private final Clock clock;
    private final AuditNotes notes;

    @Inject
    Indicators(EntityManager entities, Clock clock, AuditNotes notes) {
        this.entities = entities;
        this.clock = clock;
        this.notes = notes;
    }

    protected Indicators() {
        this(null, null, null);
    }

    /**
     * Adds an indicator behind the others.
     *
     * @throws Problem {@code indicator.form.twice} when the partnership has one of that code
     */
    @Requires(Permission.MANAGE_INDICATORS)
    public IndicatorId define(IndicatorScope partnership, IndicatorForm form) {
        List<Indicator> existing = entities.createQuery("select i from Indicator i where i.partnershipId = :partnership", Indicator.class)
                .setParameter("partnership", partnership.value()).getResultList();
        refuseTwins(existing, form);
        Indicator indicator = new Indicator(partnership, form, existing.size() + 1);
        entities.persist(indicator);
        entities.flush();
        writeParts(indicator, form);
        notes.changed("indicator", "", form.code());
        return indicator.id();
    }

    /**
     * Takes over what changed of one; values typed for it stay.
     *
     * @param seen the {@link #mark} of what the form showed
     * @throws Conflict when somebody else saved in between
     * @throws Problem {@code indicator.form.twice} when another one has that code
     */
    @Requires(Permission.MANAGE_INDICATORS)
    public void change(IndicatorId id, IndicatorForm form, String seen) {
        Indicator indicator = find(id);
        Seen.require(seen, stored(indicator));
        entities.lock(indicator, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        List<Indicator> others = entities.createQuery("select i from Indicator i where i.partnershipId = :partnership and i.id <> :id",
                Indicator.class).setParameter("partnership", indicator.partnership().value()).setParameter("id", id.value()).getResultList();
        refuseTwins(others, form);
        notes.changed("target", amounts(targets(id)), amounts(form.targets()));
        notes.changed("counter", indicator.counter().orElse(""), form.counter().orElse(""));
        indicator.describe(form);
        removeParts(id);
        writeParts(indicator, form);
    }

    /** The {@link Seen#mark} of an indicator with its names, units and targets, for a form to carry. */
    @Requires(Permission.READ_PARTNERSHIP)
    public String mark(IndicatorId id) {
        return Seen.mark(stored(find(id)));
    }

    /** Removes one with everything typed for it. */
    @Requires(Permission.MANAGE_INDICATORS)
    public void remove(IndicatorId id) {
        Indicator indicator = find(id);
        notes.changed("indicator", indicator.code(), "");
        entities.createQuery("delete from Measurement m where m.indicatorId = :id").setParameter("id", id.value()).executeUpdate();
        removeParts(id);
        entities.remove(indicator);
    }

    /** Types a value. */
    @Requires(Permission.MANAGE_INDICATORS)
    public MeasurementId record(IndicatorId id, MeasurementForm form) {
        Indicator indicator = find(id);
        Measurement measurement = new Measurement(indicator, form, clock.instant());
        entities.persist(measurement);
        entities.flush();
        notes.changed("value " + form.on(), "", form.amount().toPlainString());
        return measurement.asRow().id();
    }

    /** Takes a typed value back. */
    @Requires(Permission.MANAGE_INDICATORS)
    public void takeBack(MeasurementId id) {
        Measurement measurement = Optional.ofNullable(entities.find(Measurement.class, id.value())).orElseThrow(NotFound::new);
        MeasurementForm form = measurement.asRow().measurement();
        notes.changed("value " + form.on(), form.amount().toPlainString(), "");
        entities.remove(measurement);
    }

    private Indicator find(IndicatorId id) {
        return Optional.ofNullable(entities.find(Indicator.class, id.value())).orElseThrow(NotFound::new);
    }

    private List<Object> stored(Indicator indicator) {
        List<List<String>> texts = entities.createQuery("select t from IndicatorText t where t.indicatorId = :id order by t.field, t.language",
                IndicatorText.class).setParameter("id", indicator.id().value()).getResultStream()
                .map(text -> List.of(text.field(), text.language(), text.body())).toList();
        return List.of(indicator.code(), indicator.counter().orElse(""), texts, targets(indicator.id()));
    }

    private static Map<String, String> amounts(List<PeriodTarget> targets) {
        return targets.stream().collect(Collectors.toMap(period -> period.from() + " - " + period.to(), period -> period.target().toPlainString(),
                (one, other) -> one + ", " + other));
    }

    private List<PeriodTarget> targets(IndicatorId id) {
        return entities.createQuery("select t from IndicatorTarget t where t.indicatorId = :id order by t.startsOn", IndicatorTarget.class)
                .setParameter("id", id.value()).getResultStream().map(IndicatorTarget::period).toList();
    }

    private void removeParts(IndicatorId id) {
        entities.createQuery("delete from IndicatorText t where t.indicatorId = :id").setParameter("id", id.value()).executeUpdate();
        entities.createQuery("delete from IndicatorTarget t where t.indicatorId = :id").setParameter("id", id.value()).executeUpdate();
    }

    private void writeParts(Indicator indicator, IndicatorForm form) {
        write(indicator, IndicatorText.NAME, form.names());
        write(indicator, IndicatorText.UNIT, form.units());
        form.targets().forEach(period -> entities.persist(new IndicatorTarget(indicator, period)));
    }

    private void write(Indicator indicator, String field, Map<String, String> bodies) {
        Languages.ALL.stream().filter(language -> !bodies.getOrDefault(language, "").isBlank()).forEach(language ->
                entities.persist(new IndicatorText(indicator, field, language, bodies.get(language).strip())));
    }

    private static void refuseTwins(List<Indicator> others, IndicatorForm form) {
        if (others.stream().anyMatch(other -> other.code().equalsIgnoreCase(form.code()))) {
            throw new Problem("indicator.form.twice", form.code());
        }
    }
}
