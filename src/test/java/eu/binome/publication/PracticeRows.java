package eu.binome.publication;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Practices written straight into the tables, for tests of what is read from them.
 */
final class PracticeRows {

    private final Connection connection;

    PracticeRows(Connection connection) {
        this.connection = connection;
    }

    long partnership(String slug, String acronym) throws SQLException {
        return insert("insert into partnership (slug, acronym, starts_on, ends_on, created_at) values ('" + slug + "', '" + acronym
                + "', '2010-01-01', '2012-12-31', '2010-01-01')");
    }

    long partner(long partnership, String name, String country) throws SQLException {
        return insert("insert into partner (partnership_id, name, country, languages) values (" + partnership + ", '" + name + "', '"
                + country + "', 'fr,en')");
    }

    long theme(long partnership, String code, Map<String, String> names) throws SQLException {
        long id = insert("insert into theme (partnership_id, code, position) values (" + partnership + ", '" + code + "', 1)");
        for (Map.Entry<String, String> name : names.entrySet()) {
            insert("insert into partnership_text (partnership_id, owner_kind, owner_id, field, language, body, origin) values ("
                    + partnership + ", 'THEME', " + id + ", 'title', '" + name.getKey() + "', '" + name.getValue() + "', 'HUMAN')");
        }
        return id;
    }

    void member(long partnership, long partner, String role) throws SQLException {
        insert("insert into membership (partnership_id, account_id, role, partner_id, created_at) select " + partnership
                + ", min(id), '" + role + "', " + partner + ", '2010-01-01' from account");
    }

    /** Texts are given as language, dot, field: {@code fr.title}. */
    long practice(long partnership, long partner, long theme, String status, String countries, Map<String, String> texts)
            throws SQLException {
        long id = insert("""
                insert into practice (partnership_id, partner_id, theme_id, status, source_language, scope, countries, nuts_code,
                nuts_name, city, organisation, contact_name, contact_email, starts, ends, ongoing, budget_eur, funding, link, keywords,
                origin_key, origin_source, origin_licence, revision, field_marks, return_reason, created_at, changed_at)
                values (%d, %d, %d, '%s', '%s', 'LOCAL', '%s', '', 'Lausitz', 'Cottbus', 'Stadtwerke', 'Erika Muster',
                'erika@example.org', '2009', '2011-06', 0, 200000, 'European fund', 'https://example.org/practice', 'mining, heritage',
                '', '', '', 1, '{}', '', '2010-01-01', '2010-01-01')""".formatted(partnership, partner, theme, status,
                texts.keySet().iterator().next().substring(0, 2), countries));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String[] place = text.getKey().split("\\.");
            insert("insert into practice_text (practice_id, partnership_id, field, language, body, origin, source_version) values ("
                    + id + ", " + partnership + ", '" + place[1] + "', '" + place[0] + "', '" + text.getValue() + "', 'HUMAN', 1)");
        }
        return id;
    }

    /** Notes that others wrote a practice. */
    void takenFrom(long practice, String source, String licence) throws SQLException {
        insert("update practice set origin_source = '" + source + "', origin_licence = '" + licence + "' where id = " + practice);
    }

    long guide(long partnership) throws SQLException {
        return insert("insert into guide (partnership_id, revision, created_at) values (" + partnership + ", 1, '2010-01-01')");
    }

    /** A practice chosen for a guide. */
    void entry(long partnership, long guide, long theme, long practice) throws SQLException {
        insert("insert into guide_entry (partnership_id, guide_id, theme_id, practice_id, position) values (" + partnership + ", " + guide
                + ", " + theme + ", " + practice + ", 1)");
    }

    /** A published edition, "Shelved", that holds one practice. */
    void edition(long partnership, long guide, long practice) throws SQLException {
        long account = insert("insert into account (email, name, language, created_at) values (uuid(), 'Anna', 'en', '2010-01-01')");
        long print = insert("insert into guide_print (partnership_id, guide_id, language, guide_revision, state, page_count, practice_count,"
                + " size_bytes, requested_by, requested_at, alive_at) values (" + partnership + ", " + guide + ", 'en', 1, 'READY', 9, 1, 1, "
                + account + ", '2010-01-01', '2010-01-01')");
        insert("insert into guide_print_practice (print_id, practice_id, partnership_id) values (" + print + ", " + practice + ", "
                + partnership + ")");
        insert("insert into guide_edition (partnership_id, guide_id, print_id, number, language, title, page_count, practice_count, sha256,"
                + " size_bytes, published_at) values (" + partnership + ", " + guide + ", " + print + ", 1, 'en', 'Shelved', 9, 1, '', 1,"
                + " '2010-01-01')");
    }

    /** Notes every practice as changed, as the services do in their transactions. */
    void touchAll() throws SQLException {
        insert("insert into search_pending (kind, object_id, touched_at) select 'practice', id, utc_timestamp(6) from practice");
    }

    private long insert(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql, Statement.RETURN_GENERATED_KEYS);
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }
}
