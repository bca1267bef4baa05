package eu.binome.partnership;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.platform.Conflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Seen;
import eu.binome.search.SearchPending;
import eu.binome.security.AuditNotes;
import eu.binome.security.Members;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/**
 * Founds a partnership and sets up what everybody in it shares: its description and its calendar.
 */
@ApplicationScoped
@Transactional
public class PartnershipSetUp {

    private static final Duration SAME_PRESS = Duration.ofMinutes(1);
    private static final int LONGEST_SLUG = 36;
    private static final String KIND = "partnership";

    private final EntityManager entities;
    private final PartnershipTexts texts;
    private final PartnershipDirectory directory;
    private final Members members;
    private final SearchPending pending;
    private final Clock clock;
    private final AuditNotes notes;

    @Inject
    PartnershipSetUp(EntityManager entities, PartnershipTexts texts, PartnershipDirectory directory, Members members, SearchPending pending,
                     Clock clock, AuditNotes notes) {
        this.entities = entities;
        this.texts = texts;
        this.directory = directory;
        this.members = members;
        this.pending = pending;
        this.clock = clock;
        this.notes = notes;
    }

    protected PartnershipSetUp() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Creates a partnership; who creates it coordinates it.
     *
     * @throws Conflict {@code partnership.found.twice} when the same person created one of that acronym within a minute
     */
    @Requires(Permission.FOUND_PARTNERSHIP)
    public PartnershipId found(PartnershipForm form) {
        boolean again = members.coordinatedSince(clock.instant().minus(SAME_PRESS)).stream().map(PartnershipId::new)
                .anyMatch(own -> find(own).acronym().equals(form.acronym()));
        if (again) {
            throw new Conflict("partnership.found.twice", form.acronym());
        }
        Partnership partnership = new Partnership(freeSlug(form.acronym()), form, clock.instant());
        entities.persist(partnership);
        entities.flush();
        writeTexts(partnership.id(), form);
        members.found(partnership.id(), Optional.empty());
        notes.changed("acronym", "", form.acronym());
        return partnership.id();
    }

    /**
     * Takes over a changed description; the version grows although perhaps only its texts changed, which are rows of their own.
     *
     * @param version the version that the form showed
     * @throws Conflict when somebody else saved in between
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public void describe(PartnershipId id, PartnershipForm form, long version) {
        Partnership partnership = find(id);
        if (partnership.version() != version) {
            throw new Conflict("platform.conflict");
        }
        notes.changed("acronym", partnership.acronym(), form.acronym());
        notes.changed("dates", partnership.startsOn() + " - " + partnership.endsOn(), form.from() + " - " + form.to());
        notes.changed("budget", partnership.budgetEur().map(Object::toString).orElse(""), form.budgetEur().map(Object::toString).orElse(""));
        partnership.describe(form);
        entities.lock(partnership, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        writeTexts(id, form);
        pending.touch(KIND, id.value());
    }

    /** The description as a form shows it. */
    @Requires(Permission.READ_PARTNERSHIP)
    public Described described(PartnershipId id) {
        Partnership p = find(id);
        return new Described(new PartnershipForm(p.acronym(), directory.of(id).title().texts(), directory.description(id).texts(),
                p.startsOn(), p.endsOn(), p.budgetEur()), p.version());
    }

    /**
     * Opens stations from one day to another; stations that are not named leave the calendar.
     *
     * @param seen the {@link Seen#mark} of the calendar that the form showed
     * @throws Conflict when somebody else saved in between
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public void schedule(PartnershipId id, List<PhaseSummary> calendar, String seen) {
        entities.lock(find(id), LockModeType.PESSIMISTIC_WRITE);
        Seen.require(seen, directory.phases(id));
        List<Phase> phases = entities.createQuery("select p from Phase p where p.partnershipId = :partnership", Phase.class)
                .setParameter("partnership", id.value()).getResultList();
        for (PhaseSummary wanted : calendar) {
            Optional<Phase> existing = phases.stream().filter(p -> p.station() == wanted.station()).findFirst();
            String before = existing.map(Phase::summary).map(p -> p.from() + " - " + p.to()).orElse("");
            Phase phase = existing.orElseGet(() -> new Phase(id, wanted.station()));
            phase.open(wanted.from(), wanted.to(), LocalDate.now(clock.withZone(ReaderLocale.ZONE)));
            entities.persist(phase);
            notes.changed(wanted.station().name(), before, wanted.from() + " - " + wanted.to());
        }
        Set<Station> kept = calendar.stream().map(PhaseSummary::station).collect(Collectors.toSet());
        for (Phase gone : phases.stream().filter(phase -> !kept.contains(phase.station())).toList()) {
            notes.changed(gone.station().name(), gone.summary().from() + " - " + gone.summary().to(), "");
            entities.remove(gone);
        }
    }

    private Partnership find(PartnershipId id) {
        return Optional.ofNullable(entities.find(Partnership.class, id.value())).orElseThrow(NotFound::new);
    }

    private void writeTexts(PartnershipId id, PartnershipForm form) {
        texts.write(id, PartnershipTexts.PARTNERSHIP, id.value(), PartnershipTexts.TITLE, form.titles());
        texts.write(id, PartnershipTexts.PARTNERSHIP, id.value(), PartnershipTexts.DESCRIPTION, form.descriptions());
    }

    private String freeSlug(String acronym) {
        String folded = Normalizer.normalize(acronym, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String plain = folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "partnership" : plain.substring(0, Math.min(plain.length(), LONGEST_SLUG));
        String slug = base;
        for (int n = 2; directory.bySlug(slug).isPresent(); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    /** A description with its version. */
    public record Described(PartnershipForm form, long version) {
    }
}
