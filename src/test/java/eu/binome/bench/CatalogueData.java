package eu.binome.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fills a migrated schema with published practices by SQL batches: always the same for the same number.
 *
 * <p>100 practices a partnership, ten partners and four themes each; per practice a title, a summary and two texts of
 * about 700 characters, in English, every fourth in French besides. Word frequencies fall as in natural text.
 */
final class CatalogueData {

    /** Somebody in the first partnership. */
    static final String MEMBER = "reader@bench.example";
    static final String PASSWORD = "bench-reader-2026";

    private static final int BATCH = 500;
    /** The password's, made once. */
    private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$yK+SMKSTWuU7+j+MTgcOpQ$1TaPgMzh5u1L+SMMUzUe2haRTPN7/G8nQnYYGWb2sUM";
    private static final int PER_PARTNERSHIP = 100;
    private static final List<String> COUNTRIES = List.of("FR", "BE", "CZ", "HU", "PL", "SI", "ES", "GB", "DE", "NL");
    private static final List<String> SYLLABLES = List.of("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te",
            "vi", "zo", "tra", "ple", "gri", "clo", "stu", "bran");
    private static final List<String> FREQUENT = List.of("cluster", "enterprise", "region", "mining", "energy", "training",
            "innovation", "network", "tourism", "heritage", "incubator", "waste", "mobility", "housing", "university");

    private final Random random = new Random(42);
    private final List<String> words = words();
    private final Connection connection;

    CatalogueData(Connection connection) {
        this.connection = connection;
    }

    /** Writes so many practices. */
    void fill(int practices) throws SQLException {
        connection.setAutoCommit(false);
        int partnerships = Math.max(1, practices / PER_PARTNERSHIP);
        for (int p = 0; p < partnerships; p++) {
            long partnership = partnership(p);
            List<Long> partners = partners(partnership);
            List<Long> themes = themes(partnership);
            practices(partnership, partners, themes, practices / partnerships);
            if (p == 0) {
                member(partnership);
            }
            connection.commit();
        }
    }

    private void member(long partnership) throws SQLException {
        long account = insert("insert into account (email, name, language, password_hash, created_at) values ('" + MEMBER
                + "', 'Bench Reader', 'en', '" + HASH + "', utc_timestamp(6))").get(0);
        insert("insert into membership (partnership_id, account_id, role, created_at) values (" + partnership + ", " + account
                + ", 'COORDINATOR', utc_timestamp(6))");
    }

    private long partnership(int number) throws SQLException {
        return insert("insert into partnership (slug, acronym, starts_on, ends_on, created_at) "
                + "values ('bench-" + number + "', 'BENCH " + number + "', '2010-01-01', '2012-12-31', utc_timestamp(6))").get(0);
    }

    private List<Long> partners(long partnership) throws SQLException {
        String rows = IntStream.range(0, COUNTRIES.size()).mapToObj(i -> "(" + partnership + ", 'Town " + words.get(i) + " "
                + partnership + "', '" + COUNTRIES.get(i) + "', 'en')").collect(Collectors.joining(", "));
        return insert("insert into partner (partnership_id, name, country, languages) values " + rows);
    }

    private List<Long> themes(long partnership) throws SQLException {
        List<Long> ids = insert("insert into theme (partnership_id, code, position) values "
                + IntStream.range(1, 5).mapToObj(i -> "(" + partnership + ", 'T" + i + "', " + i + ")").collect(Collectors.joining(", ")));
        for (long id : ids) {
            insert("insert into partnership_text (partnership_id, owner_kind, owner_id, field, language, body, origin) values ("
                    + partnership + ", 'THEME', " + id + ", 'title', 'en', 'Theme " + id + "', 'HUMAN')");
        }
        return ids;
    }

    private void practices(long partnership, List<Long> partners, List<Long> themes, int count) throws SQLException {
        for (int done = 0; done < count; done += BATCH) {
            int size = Math.min(BATCH, count - done);
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < size; i++) {
                int owner = random.nextInt(partners.size());
                rows.append(i == 0 ? "" : ", ").append("(%d, %d, %d, 'PUBLISHED', 'en', '', '%s', '', '', '%s', '', '', '', '%d', '', 1, '', '', '', '', '', '', 1, '{}', '', "
                        .formatted(partnership, partners.get(owner), themes.get(random.nextInt(themes.size())), COUNTRIES.get(owner),
                                word(), 2005 + random.nextInt(15)))
                        .append("utc_timestamp(6) - interval ").append(random.nextInt(1_000_000)).append(" second, utc_timestamp(6) - interval ")
                        .append(random.nextInt(1_000_000)).append(" second, utc_timestamp(6))");
            }
            List<Long> ids = insert("""
                    insert into practice (partnership_id, partner_id, theme_id, status, source_language, scope, countries, nuts_code,
                    nuts_name, city, organisation, contact_name, contact_email, starts, ends, ongoing, funding, link, keywords,
                    origin_key, origin_source, origin_licence, revision, field_marks, return_reason, created_at, changed_at,
                    published_at) values\s""" + rows);
            texts(partnership, ids);
        }
    }

    private void texts(long partnership, List<Long> ids) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into practice_text (practice_id, partnership_id, field, "
                + "language, body, origin, source_version) values (?, ?, ?, ?, ?, 'HUMAN', 1)")) {
            for (long id : ids) {
                for (String language : random.nextInt(4) == 0 ? List.of("en", "fr") : List.of("en")) {
                    add(insert, id, partnership, "title", language, sentence(6));
                    add(insert, id, partnership, "summary", language, sentence(25));
                    add(insert, id, partnership, "context", language, sentence(100));
                    add(insert, id, partnership, "howItWorks", language, sentence(100));
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, long id, long partnership, String field, String language, String body)
            throws SQLException {
        insert.setLong(1, id);
        insert.setLong(2, partnership);
        insert.setString(3, field);
        insert.setString(4, language);
        insert.setString(5, body);
        insert.addBatch();
    }

    private List<Long> insert(String sql) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet keys = statement.executeQuery(sql + " returning id")) {
                while (keys.next()) {
                    ids.add(keys.getLong(1));
                }
            }
        }
        return ids;
    }

    private String sentence(int length) {
        String text = IntStream.range(0, length).mapToObj(i -> word()).collect(Collectors.joining(" "));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /** A frequent word in one of eight cases, else one of 5,000, the first more often than the last. */
    private String word() {
        return random.nextInt(8) == 0 ? FREQUENT.get(random.nextInt(FREQUENT.size()))
                : words.get((int) (words.size() * Math.pow(random.nextDouble(), 3)));
    }

    private static List<String> words() {
        Random syllable = new Random(7);
        return IntStream.range(0, 5000).mapToObj(i -> IntStream.range(0, 2 + i % 3)
                .mapToObj(j -> SYLLABLES.get(syllable.nextInt(SYLLABLES.size()))).collect(Collectors.joining())).distinct().toList();
    }
}
