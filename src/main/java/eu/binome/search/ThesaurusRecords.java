package eu.binome.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/**
 * The loaded thesauri in the database.
 */
@ApplicationScoped
@Transactional
class ThesaurusRecords {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    @Inject
    ThesaurusRecords(EntityManager entities) {
        this.entities = entities;
    }

    protected ThesaurusRecords() {
        this(null);
    }

    /** Names what is loaded: equal as long as nothing was loaded or removed. One short query. */
    String state() {
        Object[] row = (Object[]) entities.createNativeQuery("select count(*), coalesce(sum(id), 0) from search_thesaurus").getSingleResult();
        return row[0] + "." + row[1];
    }

    List<LoadedThesaurus> list() {
        return entities.createQuery("select t from LoadedThesaurus t order by t.name", LoadedThesaurus.class).getResultList();
    }

    Optional<LoadedThesaurus> find(ThesaurusId id) {
        return Optional.ofNullable(entities.find(LoadedThesaurus.class, id.value()));
    }

    Optional<LoadedThesaurus> named(String name) {
        return entities.createQuery("select t from LoadedThesaurus t where t.name = :name", LoadedThesaurus.class).setParameter("name", name)
                .getResultStream().findFirst();
    }

    /** All with their concepts. */
    List<Thesaurus> all() {
        return list().stream().map(loaded -> new Thesaurus(loaded.name(), concepts(loaded.id()))).toList();
    }

    private List<Concept> concepts(ThesaurusId id) {
        List<?> rows = entities.createNativeQuery("select body from search_concept where thesaurus_id = ?1 order by id")
                .setParameter(1, id.value()).getResultList();
        return rows.stream().map(row -> Json.read(row.toString(), Concept.class)).toList();
    }

    void add(LoadedThesaurus thesaurus, List<Concept> concepts) {
        entities.persist(thesaurus);
        entities.flush();
        for (int start = 0; start < concepts.size(); start += AT_ONCE) {
            List<Concept> some = concepts.subList(start, Math.min(concepts.size(), start + AT_ONCE));
            Query insert = entities.createNativeQuery("insert into search_concept (thesaurus_id, body) values "
                    + some.stream().map(concept -> "(?, ?)").collect(Collectors.joining(", ")));
            int place = 1;
            for (Concept concept : some) {
                insert.setParameter(place++, thesaurus.id().value()).setParameter(place++, Json.write(concept));
            }
            insert.executeUpdate();
        }
    }

    /** Takes a thesaurus out with all its concepts, at once. */
    void remove(LoadedThesaurus thesaurus) {
        entities.remove(thesaurus);
        entities.flush();
    }
}
