package eu.binome.practice;

import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Conflict;
import eu.binome.platform.Problem;
import eu.binome.platform.Seen;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * The practice form of each partnership: how long the texts may be and which fields a submission needs.
 */
@ApplicationScoped
@Transactional
public class PracticeForms {

    private final EntityManager entities;
    private final AuditNotes notes;

    @Inject
    PracticeForms(EntityManager entities, AuditNotes notes) {
        this.entities = entities;
        this.notes = notes;
    }

    protected PracticeForms() {
        this(null, null);
    }

    /** The form as the partnership asks for it of a new practice. */
    @Requires(Permission.READ_PRACTICE)
    public FormRules rules(PartnershipId partnership) {
        return of(partnership);
    }

    /**
     * Changes the rules of these fields in the usual form; those that were not named stay as they are. What a later edition asks for is
     * changed by the next edition.
     *
     * @param seen the {@link Seen#mark} of all rules that the form showed
     * @throws Conflict when somebody else saved in between
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public void change(PartnershipId partnership, List<FieldRule> rules, String seen) {
        FormRules before = of(partnership);
        if (before.edition() != FormRules.FIRST) {
            throw new Problem("practice.forms.inUse");
        }
        Seen.require(seen, before.all());
        for (FieldRule rule : rules) {
            notes.changed(rule.field().key(), say(before.of(rule.field())), say(rule));
            entities.createQuery("delete from FieldLimit l where l.partnershipId = :partnership and l.field = :field")
                    .setParameter("partnership", partnership.value()).setParameter("field", rule.field().key()).executeUpdate();
            if (!rule.isUsual()) {
                entities.persist(new FieldLimit(partnership, rule));
            }
        }
    }

    FormRules of(PartnershipId partnership) {
        return new FormEditions(entities).inUse(partnership);
    }

    FormRules of(Practice practice) {
        return new FormEditions(entities).of(practice);
    }

    private static String say(FieldRule rule) {
        return rule.mostCharacters() + (rule.required() ? ", REQUIRED" : "");
    }
}
