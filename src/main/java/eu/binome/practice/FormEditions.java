package eu.binome.practice;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The editions of the forms of all partnerships. The first of each is the usual form with the rules that the partnership changed in it.
 */
final class FormEditions {

    private final EntityManager entities;

    FormEditions(EntityManager entities) {
        this.entities = entities;
    }

    /** The edition that a new practice is described on. */
    FormRules inUse(PartnershipId partnership) {
        return get(partnership, rows(partnership).stream().filter(row -> !row.isDraft()).mapToInt(FormEdition::number).findFirst().orElse(FormRules.FIRST));
    }

    /** One edition; @throws NotFound when there is none of that number. */
    FormRules get(PartnershipId partnership, int number) {
        if (number == FormRules.FIRST) {
            return first(partnership);
        }
        List<FormEdition> rows = rows(partnership).stream().filter(row -> row.number() <= number).toList();
        FormEdition row = rows.stream().filter(one -> one.number() == number).findFirst().orElseThrow(NotFound::new);
        List<FormPlan> before = new ArrayList<>(rows.stream().skip(1).map(FormEdition::plan).toList());
        before.add(FormRules.USUAL.plan());
        return new FormRules(number, row.plan(), before);
    }

    /** The edition that a practice is described on. */
    FormRules of(Practice practice) {
        return get(practice.partnership(), practice.formEdition());
    }

    /** The editions of many practices by practice id; one or two queries for each partnership among them. */
    Map<Long, FormRules> of(List<Practice> practices) {
        Map<PartnershipId, Map<Integer, FormRules>> known = new HashMap<>();
        Map<Long, FormRules> forms = new HashMap<>();
        for (Practice practice : practices) {
            Map<Integer, FormRules> editions = known.computeIfAbsent(practice.partnership(), partnership -> new HashMap<>());
            forms.put(practice.id().value(), editions.computeIfAbsent(practice.formEdition(), number -> of(practice)));
        }
        return forms;
    }

    /** The draft of the next edition; empty when nobody prepares one. */
    Optional<FormEdition> draft(PartnershipId partnership) {
        return rows(partnership).stream().filter(FormEdition::isDraft).findFirst();
    }

    /** All but the first, newest first. */
    List<FormEdition> rows(PartnershipId partnership) {
        return entities.createQuery("select e from FormEdition e where e.partnershipId = :partnership order by e.number desc", FormEdition.class)
                .setParameter("partnership", partnership.value()).getResultList();
    }

    private FormRules first(PartnershipId partnership) {
        return new FormRules(entities.createQuery("select l from FieldLimit l where l.partnershipId = :partnership", FieldLimit.class)
                .setParameter("partnership", partnership.value()).getResultStream().map(FieldLimit::rule).toList());
    }
}
