package eu.binome.partnership;

import java.util.List;
import java.util.Optional;

import eu.binome.platform.Conflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Seen;
import eu.binome.search.SearchPending;
import eu.binome.security.AuditNotes;
import eu.binome.security.EmailAddress;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/**
 * Keeps the list of partner organisations.
 */
@ApplicationScoped
@Transactional
public class PartnerOrganisations {

    private static final String KIND = "partner";

    private final EntityManager entities;
    private final SearchPending pending;
    private final Event<PartnerRenamed> renamed;
    private final AuditNotes notes;

    @Inject
    PartnerOrganisations(EntityManager entities, SearchPending pending, Event<PartnerRenamed> renamed, AuditNotes notes) {
        this.entities = entities;
        this.pending = pending;
        this.renamed = renamed;
        this.notes = notes;
    }

    protected PartnerOrganisations() {
        this(null, null, null, null);
    }

    /**
     * Adds a partner organisation.
     *
     * @throws Problem {@code partnership.partner.twice} when the partnership has one of that name;
     *                 {@code partnership.partner.elsewhere} when the region's code is of another country;
     *                 {@code partnership.partner.email} when the contact has half an address
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public PartnerId add(PartnershipId partnership, PartnerForm form) {
        requireMail(form);
        refuseTwins(partnership, form.name(), Optional.empty());
        Partner partner = new Partner(partnership, form.requireRegionAtHome());
        handOverLead(partnership, form);
        entities.persist(partner);
        entities.flush();
        notes.changed("partner", "", form.name());
        return partner.id();
    }

    /**
     * Takes over what changed of one; visitors are shown a new name at once.
     *
     * @param seen the {@link Seen#mark} of what the form showed
     * @throws Conflict when somebody else saved in between
     * @throws Problem  as {@link #add}
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public void change(PartnerId id, PartnerForm form, String seen) {
        Partner partner = find(id);
        Seen.require(seen, partner.form());
        form.requireRegionAtHome();
        requireMail(form);
        refuseTwins(partner.partnership(), form.name(), Optional.of(id));
        notes.changed("partner", partner.form().values(), form.values());
        boolean otherName = !partner.form().name().equals(form.name());
        handOverLead(partner.partnership(), form);
        partner.describe(form);
        if (otherName) {
            pending.touch(KIND, id.value());
            renamed.fire(new PartnerRenamed(partner.partnership(), id));
        }
    }

    /**
     * Removes a partner to which nothing belongs.
     *
     * @throws Problem {@code partnership.partner.used} when people, invitations, practices, sheets, needs or plans belong to it
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public void remove(PartnerId id) {
        Partner partner = Optional.ofNullable(entities.find(Partner.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
        String name = partner.form().name();
        if (References.anyTo(entities, KIND, id.value())) {
            throw new Problem("partnership.partner.used", name);
        }
        notes.changed("partner", name, "");
        entities.remove(partner);
        pending.touch(KIND, id.value());
    }

    /** One as a form shows it, contact included. */
    @Requires(Permission.FOLLOW_PARTNERSHIP)
    public PartnerForm form(PartnerId id) {
        return find(id).form();
    }

    /** A partnership has one lead partner at most: who becomes it takes over from the one before. */
    private void handOverLead(PartnershipId partnership, PartnerForm form) {
        if (form.lead()) {
            entities.find(Partnership.class, partnership.value(), LockModeType.PESSIMISTIC_WRITE);
            entities.createQuery("select p from Partner p where p.partnershipId = :partnership and p.lead = true", Partner.class)
                    .setParameter("partnership", partnership.value()).getResultList().forEach(Partner::handOverLead);
        }
    }

    private static void requireMail(PartnerForm form) {
        if (!form.contactEmail().isEmpty() && EmailAddress.of(form.contactEmail()).isEmpty()) {
            throw new Problem("partnership.partner.email", form.contactEmail());
        }
    }

    private Partner find(PartnerId id) {
        return Optional.ofNullable(entities.find(Partner.class, id.value())).orElseThrow(NotFound::new);
    }

    private void refuseTwins(PartnershipId partnership, String name, Optional<PartnerId> self) {
        List<Partner> twins = entities.createQuery("select p from Partner p where p.partnershipId = :partnership and p.name = :name",
                Partner.class).setParameter("partnership", partnership.value()).setParameter("name", name).getResultList();
        if (twins.stream().anyMatch(twin -> !Optional.of(twin.id()).equals(self))) {
            throw new Problem("partnership.partner.twice", name);
        }
    }
}
