package eu.binome.partnership;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import eu.binome.platform.Localized;
import eu.binome.platform.NotFound;
import eu.binome.security.AddresseeDirectory;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * What other modules read of partnerships: names, partners, themes, calendar. It asks for no
 * right: modules ask it about partnerships of which they know that the reader may read them.
 */
@ApplicationScoped
@Transactional
@OpenToAll("names, themes and dates for callers that passed a door of their own, or ask for published content")
public class PartnershipDirectory {

    private final EntityManager entities;
    private final PartnershipTexts texts;
    private final AddresseeDirectory addressees;

    @Inject
    PartnershipDirectory(EntityManager entities, PartnershipTexts texts, AddresseeDirectory addressees) {
        this.entities = entities;
        this.texts = texts;
        this.addressees = addressees;
    }

    protected PartnershipDirectory() {
        this(null, null, null);
    }

    /** The partnership of a name in addresses. */
    public Optional<PartnershipSummary> bySlug(String slug) {
        return entities.createQuery("select p from Partnership p where p.slug = :slug", Partnership.class).setParameter("slug", slug)
                .getResultStream().findFirst().map(this::summary);
    }

    /**
     * The partnership of an id.
     *
     * @throws NotFound when there is none
     */
    public PartnershipSummary of(PartnershipId id) {
        return Optional.ofNullable(entities.find(Partnership.class, id.value())).map(this::summary).orElseThrow(NotFound::new);
    }

    /** Those of these partnerships that exist, by acronym; two queries however many there are. */
    public List<PartnershipSummary> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Localized> titles = texts.titles(ids);
        return entities.createQuery("select p from Partnership p where p.id in :ids order by p.acronym, p.id", Partnership.class)
                .setParameter("ids", ids).getResultStream().map(partnership -> summary(partnership, titles)).toList();
    }

    /** The partner organisations by name. */
    public List<PartnerSummary> partners(PartnershipId partnership) {
        return entities.createQuery("select p from Partner p where p.partnershipId = :partnership order by p.name, p.id", Partner.class)
                .setParameter("partnership", partnership.value()).getResultStream().map(Partner::summary).toList();
    }

    /** The partner organisations by name, in the order of a language. */
    public List<PartnerSummary> partners(PartnershipId partnership, Collator order) {
        return partners(partnership).stream().sorted(Comparator.comparing(PartnerSummary::name, order)).toList();
    }

    /** The partner organisations for which nobody acts, nor is invited to, in the order of {@link #partners}. */
    public List<PartnerSummary> deserted(PartnershipId partnership) {
        Set<Long> present = addressees.organisationsWithPeople(partnership.value());
        return partners(partnership).stream().filter(partner -> !present.contains(partner.id().value())).toList();
    }

    /** The lead partner, when one is named. */
    public Optional<PartnerId> lead(PartnershipId partnership) {
        return entities.createQuery("select p from Partner p where p.partnershipId = :partnership and p.lead = true order by p.id", Partner.class)
                .setParameter("partnership", partnership.value()).getResultStream().findFirst().map(Partner::id);
    }

    /** The themes in their order. */
    public List<ThemeSummary> themes(PartnershipId partnership) {
        Map<Long, Localized> names = texts.of(partnership, PartnershipTexts.THEME, PartnershipTexts.TITLE);
        return entities.createQuery("select t from Theme t where t.partnershipId = :partnership order by t.position, t.id", Theme.class)
                .setParameter("partnership", partnership.value()).getResultStream()
                .map(t -> new ThemeSummary(t.id(), t.code(), names.getOrDefault(t.id().value(), Localized.of("en", t.code())))).toList();
    }

    /** The calendar, in the order of the cycle; stations without dates are left out. */
    public List<PhaseSummary> phases(PartnershipId partnership) {
        return entities.createQuery("select p from Phase p where p.partnershipId = :partnership", Phase.class)
                .setParameter("partnership", partnership.value()).getResultStream().map(Phase::summary)
                .sorted((a, b) -> a.station().compareTo(b.station())).toList();
    }

    /** What the partnership says of itself. */
    public Localized description(PartnershipId partnership) {
        return texts.of(partnership, PartnershipTexts.PARTNERSHIP, PartnershipTexts.DESCRIPTION)
                .getOrDefault(partnership.value(), Localized.empty());
    }

    private PartnershipSummary summary(Partnership p) {
        return summary(p, texts.titles(List.of(p.id().value())));
    }

    private static PartnershipSummary summary(Partnership p, Map<Long, Localized> titles) {
        Localized title = titles.getOrDefault(p.id().value(), Localized.of("en", p.acronym()));
        return new PartnershipSummary(p.id(), p.slug(), p.acronym(), title, p.startsOn(), p.endsOn());
    }
}
