package eu.binome.publication;

import eu.binome.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads published practices with their owner and their texts for a page of the catalogue, in one statement.
 */
@ApplicationScoped
@Transactional
class CatalogueListing {

    private static final String SQL = """
            select p.id, r.name, p.countries, p.city, p.nuts_name, t.language, t.field, t.body, p.origin_source
            from practice p
            join partner r on r.id = p.partner_id
            join practice_text t on t.practice_id = p.id
            where p.status = 'PUBLISHED' and p.id in (%s)""";
    private static final String SHORT = " and t.field in ('title', 'summary')";

    private final EntityManager entities;

    @Inject
    CatalogueListing(EntityManager entities) {
        this.entities = entities;
    }

    protected CatalogueListing() {
        this(null);
    }

    /** How much of the texts is read. */
    enum Extent { TITLE_AND_SUMMARY, WHOLE }

    /** A practice with its texts by language. */
    record Listed(long id, String partner, List<String> countries, String place, boolean broughtIn, Map<String, SearchText> texts) {
    }

    /** Those of these practices that are published, by id. */
    Map<Long, Listed> of(Collection<Long> ids, Extent extent) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String places = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        Query query = entities.createNativeQuery(SQL.formatted(places) + (extent == Extent.WHOLE ? "" : SHORT));
        int place = 1;
        for (Long id : ids) {
            query.setParameter(place++, id);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        Map<Long, List<Object[]>> byPractice = rows.stream().collect(
                Collectors.groupingBy(row -> ((Number) row[0]).longValue(), LinkedHashMap::new, Collectors.toList()));
        return byPractice.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> listed(entry.getValue())));
    }

    private static Listed listed(List<Object[]> rows) {
        Object[] first = rows.get(0);
        List<String> countries = Arrays.stream(first[2].toString().split(",")).map(String::strip)
                .filter(code -> !code.isEmpty()).toList();
        String place = first[3].toString().isEmpty() ? first[4].toString() : first[3].toString();
        Map<String, List<Object[]>> byLanguage = rows.stream().collect(Collectors.groupingBy(row -> row[5].toString()));
        return new Listed(((Number) first[0]).longValue(), first[1].toString(), countries, place, !first[8].toString().isBlank(),
                byLanguage.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue()))));
    }

    private static SearchText text(List<Object[]> fields) {
        String title = "";
        String summary = "";
        StringBuilder body = new StringBuilder();
        for (Object[] field : fields) {
            switch (field[6].toString()) {
                case "title" -> title = field[7].toString();
                case "summary" -> summary = field[7].toString();
                default -> body.append(field[7]).append('\n');
            }
        }
        return new SearchText(title, summary, body.toString().strip(), "");
    }
}
