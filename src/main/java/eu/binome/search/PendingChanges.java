package eu.binome.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The table of changes.
 */
@ApplicationScoped
@Transactional
class PendingChanges {

    private final EntityManager entities;

    @Inject
    PendingChanges(EntityManager entities) {
        this.entities = entities;
    }

    protected PendingChanges() {
        this(null);
    }

    void add(String kind, Collection<Long> ids, Instant now, Sight sight) {
        // the ids stand in the statement: three thousand parameters take EclipseLink ten times as long as the database
        String rows = ids.stream().map(id -> "(?1, " + id + ", ?2, ?3)").collect(Collectors.joining(", "));
        entities.createNativeQuery("insert into search_pending (kind, object_id, touched_at, is_public) values " + rows)
                .setParameter(1, kind).setParameter(2, utc(now)).setParameter(3, sight == Sight.PUBLIC).executeUpdate();
    }

    /** The changes above an id, ascending. */
    List<PendingChange> after(long id, int most) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                "select id, kind, object_id, touched_at, case when is_public then 'PUBLIC' else 'INSIDE' end from search_pending where id > ? order by id")
                .setParameter(1, id).setMaxResults(most).getResultList();
        return rows.stream().map(row -> new PendingChange(number(row[0]),
                new SearchKey((String) row[1], number(row[2])), instant(row[3]), Sight.valueOf(row[4].toString()))).toList();
    }

    /** The id of the newest change; 0 when there is none. */
    long newest() {
        return number(entities.createNativeQuery("select coalesce(max(id), 0) from search_pending").getSingleResult());
    }

    /** The id of the oldest change that is still there; 0 when there is none. */
    long oldest() {
        return number(entities.createNativeQuery("select coalesce(min(id), 0) from search_pending").getSingleResult());
    }

    /** Forgets old changes; the newest stays, since its id is the counter that others compare with. */
    int forget(Instant before) {
        return entities.createNativeQuery("delete from search_pending where touched_at < ? and id < ? limit 10000")
                .setParameter(1, utc(before)).setParameter(2, newest()).executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        return switch (column) {
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            case java.sql.Timestamp time -> time.toLocalDateTime().toInstant(ZoneOffset.UTC);
            default -> throw new IllegalStateException("not a moment: " + column.getClass());
        };
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
