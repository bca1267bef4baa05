package eu.binome.publication;

import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists the published practices for search engines, by key.
 */
@ApplicationScoped
@Transactional
public class SitemapListing {

    /** Addresses in one file; the protocol allows 50,000. */
    public static final int MOST_IN_PART = 20_000;

    private final EntityManager entities;

    @Inject
    SitemapListing(EntityManager entities) {
        this.entities = entities;
    }

    protected SitemapListing() {
        this(null);
    }

    /** The ids above one, ascending, at most {@value #MOST_IN_PART}, each with the instant it last changed, as ISO 8601 to the second. */
    @OpenToAll("published practices only")
    public List<Entry> after(long id) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select id, date_format(changed_at, '%Y-%m-%dT%TZ') from practice
                where status = 'PUBLISHED' and id > ? order by id""")
                .setParameter(1, id).setMaxResults(MOST_IN_PART).getResultList();
        return rows.stream().map(row -> new Entry(((Number) row[0]).longValue(), row[1].toString())).toList();
    }

    /** The ids after which the parts begin; 0 alone when one part is enough. */
    @OpenToAll("published practices only")
    public List<Long> parts() {
        @SuppressWarnings("unchecked")
        List<Number> ids = entities.createNativeQuery("""
                select id from (select id, row_number() over (order by id) as place from practice where status = 'PUBLISHED') numbered
                where place mod ? = 0""").setParameter(1, MOST_IN_PART).getResultList();
        return Stream.concat(Stream.of(0L), ids.stream().map(Number::longValue)).toList();
    }

    /** One practice. */
    public record Entry(long id, String changedAt) {
    }
}
