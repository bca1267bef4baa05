package eu.binome.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;
import eu.binome.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * The practices of all partnerships and their texts.
 */
@ApplicationScoped
class Practices {

    private final EntityManager entities;

    @Inject
    Practices(EntityManager entities) {
        this.entities = entities;
    }

    protected Practices() {
        this(null);
    }

    /** The editions of the partnerships' forms. */
    FormEditions forms() {
        return new FormEditions(entities);
    }

    /** A practice; @throws NotFound when there is none. */
    Practice get(PracticeId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<Practice> find(PracticeId id) {
        return Optional.ofNullable(entities.find(Practice.class, id.value()));
    }

    /** A practice whose row nobody else may change until this transaction ends. */
    Practice lock(PracticeId id) {
        return lockIfThere(id).orElseThrow(NotFound::new);
    }

    Optional<Practice> lockIfThere(PracticeId id) {
        return Optional.ofNullable(entities.find(Practice.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    List<Practice> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select p from Practice p where p.id in :ids order by p.id", Practice.class)
                .setParameter("ids", ids).getResultList();
    }

    /** The ids only, of which nothing is remembered from an earlier read. */
    List<Long> idsIn(Collection<PracticeStatus> statuses, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select p.id from Practice p where p.id in :ids and p.status in :statuses", Long.class)
                .setParameter("ids", ids).setParameter("statuses", statuses).getResultList();
    }

    List<Practice> of(PartnershipId partnership, Collection<PracticeStatus> statuses) {
        if (statuses.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select p from Practice p where p.partnershipId = :partnership and p.status in :statuses order by p.id",
                Practice.class).setParameter("partnership", partnership.value()).setParameter("statuses", statuses).getResultList();
    }

    void add(Practice practice) {
        entities.persist(practice);
        entities.flush();
    }

    void add(PracticeText text) {
        entities.persist(text);
    }

    void remove(PracticeText text) {
        entities.remove(text);
    }

    /** Removes these practices with their texts and versions. */
    void removeAll(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            entities.createQuery("delete from PracticeText t where t.practiceId in :ids").setParameter("ids", ids).executeUpdate();
            entities.createQuery("delete from Practice p where p.id in :ids").setParameter("ids", ids).executeUpdate();
        }
    }

    List<PracticeText> textsOf(PracticeId id) {
        return entities.createQuery("select t from PracticeText t where t.practiceId = :id", PracticeText.class)
                .setParameter("id", id.value()).getResultList();
    }

    /** All texts of many practices in one query: practice, then field, then language. */
    Map<Long, Map<PracticeField, Localized>> textsOf(Collection<Long> ids) {
        // without naming the fields: the database reads its whole table for a list of practices times a list of all fields
        return ids.isEmpty() ? Map.of() : gathered(entities.createQuery("select t from PracticeText t where t.practiceId in :ids",
                PracticeText.class).setParameter("ids", ids).getResultList());
    }

    /** As {@link #textsOf(Collection)}, a few fields only. */
    Map<Long, Map<PracticeField, Localized>> textsOf(Collection<Long> ids, Collection<PracticeField> fields) {
        return ids.isEmpty() ? Map.of() : gathered(entities.createQuery(
                "select t from PracticeText t where t.practiceId in :ids and t.field in :fields", PracticeText.class)
                .setParameter("ids", ids).setParameter("fields", fields.stream().map(PracticeField::key).toList()).getResultList());
    }

    private static Map<Long, Map<PracticeField, Localized>> gathered(List<PracticeText> rows) {
        Map<Long, Map<PracticeField, Map<String, String>>> gathered = new HashMap<>();
        for (PracticeText row : rows) {
            gathered.computeIfAbsent(row.practice().value(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(row.field(), field -> new LinkedHashMap<>()).put(row.language(), row.body());
        }
        Map<Long, Map<PracticeField, Localized>> texts = new HashMap<>();
        gathered.forEach((id, byField) -> {
            Map<PracticeField, Localized> localized = new LinkedHashMap<>();
            byField.forEach((field, words) -> localized.put(field, new Localized(words)));
            texts.put(id, localized);
        });
        return texts;
    }
}
