package eu.binome.partnership;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import eu.binome.security.AddresseeDirectory;
import eu.binome.testing.TestDatabase;

/**
 * Partnerships for the tests of the modules above: founded by nobody, with as many partners and themes as asked for.
 */
public final class PartnershipFixture {

    private static int number;

    private final TestDatabase database;
    private final PartnershipTexts texts;

    public PartnershipFixture(TestDatabase database) {
        this.database = database;
        this.texts = new PartnershipTexts(database.entities());
    }

    public PartnershipDirectory directory() {
        return new PartnershipDirectory(database.entities(), texts, new AddresseeDirectory() { });
    }

    public PartnershipId partnership() {
        long id = insert("insert into partnership (slug, acronym, starts_on, ends_on, created_at) values ('it" + ++number + "', 'IT', '2010-01-01',"
                + " '2012-12-31', '2010-01-01')");
        return new PartnershipId(id);
    }

    public List<PartnerId> partners(PartnershipId partnership, String... names) {
        return IntStream.range(0, names.length).mapToObj(i -> new PartnerId(insert("insert into partner (partnership_id, name, country,"
                + " languages) values (" + partnership.value() + ", '" + names[i] + "', 'FR', 'fr,en')"))).toList();
    }

    public ThemeId theme(PartnershipId partnership, String code) {
        ThemeId theme = new ThemeId(insert("insert into theme (partnership_id, code, position) values (" + partnership.value() + ", '" + code
                + "', 1)"));
        database.inTransaction(() -> texts.write(partnership, PartnershipTexts.THEME, theme.value(), PartnershipTexts.TITLE,
                Map.of("en", "Theme " + code)));
        return theme;
    }

    private long insert(String sql) {
        return database.inTransaction(() -> {
            database.entities().createNativeQuery(sql).executeUpdate();
            return ((Number) database.entities().createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
        });
    }
}
