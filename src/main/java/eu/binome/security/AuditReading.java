package eu.binome.security;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;

import eu.binome.platform.Json;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/**
 * Reads the audit trail of a partnership, newest first, in pages of fifty.
 */
@ApplicationScoped
@Transactional
public class AuditReading {

    /** Lines a page. */
    public static final int PAGE = 50;

    private static final TypeReference<List<AuditChange>> CHANGES = new TypeReference<>() {
    };

    private final EntityManager entities;

    @Inject
    AuditReading(EntityManager entities) {
        this.entities = entities;
    }

    protected AuditReading() {
        this(null);
    }

    /**
     * Lines that fit a filter.
     *
     * @param partnership its id
     * @param filter      empty parts filter nothing
     * @param before      only lines with a smaller id: the last one of the page before; {@code Long.MAX_VALUE} for the first page
     */
    @Requires(Permission.READ_AUDIT)
    public List<AuditLine> lines(ScopedId partnership, AuditFilter filter, long before) {
        StringBuilder sql = new StringBuilder("select id, occurred_at, account_name, action, object_kind, object_id, changes, request_id"
                + " from audit_line where partnership_id = ?1 and id < ?2");
        List<Object> values = new ArrayList<>(List.of(partnership.value(), before));
        filter.who().ifPresent(who -> add(sql, values, " and account_name like ", "%" + who.replaceAll("[\\\\%_]", "\\\\$0") + "%"));
        filter.objectKind().ifPresent(kind -> add(sql, values, " and object_kind = ", kind));
        filter.from().ifPresent(day -> add(sql, values, " and occurred_at >= ", beginOf(day)));
        filter.to().ifPresent(day -> add(sql, values, " and occurred_at < ", beginOf(day.plusDays(1))));
        Query query = entities.createNativeQuery(sql.append(" order by id desc limit ").append(PAGE).toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<AuditLine> lines = new ArrayList<>();
        for (Object row : query.getResultList()) {
            lines.add(line((Object[]) row));
        }
        return lines;
    }

    /** The kinds of objects that the trail of a partnership has. */
    @Requires(Permission.READ_AUDIT)
    public List<String> objectKinds(ScopedId partnership) {
        List<?> kinds = entities.createNativeQuery("select distinct object_kind from audit_line where partnership_id = ?1"
                + " and object_kind is not null order by 1").setParameter(1, partnership.value()).getResultList();
        return kinds.stream().map(Object::toString).toList();
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        values.add(value);
        sql.append(condition).append('?').append(values.size());
    }

    /** A day begins at midnight in Brussels, as the times on the page do. */
    private static LocalDateTime beginOf(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(ReaderLocale.ZONE).toInstant(), ZoneOffset.UTC);
    }

    private static AuditLine line(Object[] row) {
        return new AuditLine(((Number) row[0]).longValue(), instant(row[1]), (String) row[2], (String) row[3],
                Optional.ofNullable((String) row[4]), Optional.ofNullable((Number) row[5]).map(Number::longValue),
                Json.read((String) row[6], CHANGES), (String) row[7]);
    }

    private static Instant instant(Object column) {
        LocalDateTime time = column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return time.toInstant(ZoneOffset.UTC);
    }
}
