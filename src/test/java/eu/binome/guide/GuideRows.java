package eu.binome.guide;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.security.AccountId;
import jakarta.persistence.EntityManager;

/** A partnership with one theme and three practices, as rows: what a guide points to. */
record GuideRows(PartnershipId partnership, ThemeId theme, List<Long> practices, AccountId account) {

    static GuideRows in(EntityManager entities) {
        String name = "t" + UUID.randomUUID().toString().substring(0, 12);
        long partnership = insert(entities, "insert into partnership (slug, acronym, starts_on, ends_on, created_at)"
                + " values ('" + name + "', 'TEST', '2026-01-01', '2028-12-31', utc_timestamp(6))");
        long partner = insert(entities, "insert into partner (partnership_id, name, country, languages) values ("
                + partnership + ", '" + name + "', 'FR', 'fr')");
        long theme = insert(entities, "insert into theme (partnership_id, code, position) values (" + partnership + ", 'T1', 1)");
        long account = insert(entities, "insert into account (email, name, language, created_at) values ('" + name
                + "@example.eu', 'Test', 'en', utc_timestamp(6))");
        List<Long> practices = IntStream.range(0, 3).mapToObj(i -> practice(entities, partnership, partner, theme)).toList();
        return new GuideRows(new PartnershipId(partnership), new ThemeId(theme), practices, new AccountId(account));
    }

    private static long practice(EntityManager entities, long partnership, long partner, long theme) {
        return insert(entities, "insert into practice (partnership_id, partner_id, theme_id, status, source_language, scope, countries,"
                + " nuts_code, nuts_name, city, organisation, contact_name, contact_email, starts, ends, ongoing, funding, link, keywords,"
                + " origin_key, origin_source, origin_licence, revision, field_marks, return_reason, created_at, changed_at) values ("
                + partnership + ", " + partner + ", " + theme + ", 'ACCEPTED', 'fr', '', '', '', '', '', '', '', '', '', '', 0, '', '', '',"
                + " '', '', '', 1, '{}', '', utc_timestamp(6), utc_timestamp(6))");
    }

    private static long insert(EntityManager entities, String sql) {
        entities.createNativeQuery(sql).executeUpdate();
        return ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }
}
