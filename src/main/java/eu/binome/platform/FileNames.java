package eu.binome.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Which files of {@link Storage} the database names, in whichever module: its columns for them are called {@code sha256}.
 */
@ApplicationScoped
@Transactional
class FileNames {

    private final EntityManager entities;

    @Inject
    FileNames(EntityManager entities) {
        this.entities = entities;
    }

    protected FileNames() {
        this(null);
    }

    /** The SHA-256 of all of them. */
    Set<String> all() {
        Set<String> names = new HashSet<>();
        for (String table : tables()) {
            List<?> named = entities.createNativeQuery("select distinct sha256 from `" + table + "` where sha256 is not null").getResultList();
            named.forEach(name -> names.add(name.toString()));
        }
        return names;
    }

    /** The tables that name files, by name. */
    List<String> tables() {
        List<?> tables = entities.createNativeQuery("select table_name from information_schema.columns where table_schema = database()"
                + " and column_name = 'sha256' order by table_name").getResultList();
        return tables.stream().map(Object::toString).toList();
    }
}
