package eu.binome.publication;

import eu.binome.platform.ReaderLocale;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Lists published guides of all partnerships, of each guide and language the newest edition, in one statement.
 */
@ApplicationScoped
@Transactional
public class GuideShelf {

    private static final int MOST = 200;
    private static final String SQL = """
            select e.id, e.title, e.language, p.acronym, date_format(e.published_at, '%Y-%m-%dT%TZ'), e.page_count, e.practice_count
            from guide_edition e
            join partnership p on p.id = e.partnership_id
            where not exists (select 1 from guide_edition newer
                              where newer.guide_id = e.guide_id and newer.language = e.language and newer.number > e.number)""";
    private static final String HOLDING = " and exists (select 1 from guide_print_practice g where g.print_id = e.print_id and g.practice_id = ?)";
    private static final String NEWEST_FIRST = " order by e.published_at desc, e.id desc";

    private final EntityManager entities;

    @Inject
    GuideShelf(EntityManager entities) {
        this.entities = entities;
    }

    protected GuideShelf() {
        this(null);
    }

    /** Newest first, at most {@value #MOST}. */
    @OpenToAll("a published guide is for everybody")
    public List<ShelvedGuide> all() {
        return read(entities.createNativeQuery(SQL + NEWEST_FIRST));
    }

    /** Those whose newest edition holds a practice. */
    @OpenToAll("a published guide is for everybody")
    public List<ShelvedGuide> holding(long practice) {
        return read(entities.createNativeQuery(SQL + HOLDING + NEWEST_FIRST).setParameter(1, practice));
    }

    @SuppressWarnings("unchecked")
    private static List<ShelvedGuide> read(Query query) {
        List<Object[]> rows = query.setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> new ShelvedGuide(number(row[0]).longValue(), row[1].toString(), row[2].toString(),
                row[3].toString(), dayOf(row[4].toString()), number(row[5]).intValue(), number(row[6]).intValue())).toList();
    }

    /** The day that the clocks showed, as everywhere on the site. */
    private static LocalDate dayOf(String instant) {
        return LocalDate.ofInstant(Instant.parse(instant), ReaderLocale.ZONE);
    }

    private static Number number(Object column) {
        return (Number) column;
    }
}
