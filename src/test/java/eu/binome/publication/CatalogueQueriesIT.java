package eu.binome.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.publication.CatalogueListing.Extent;
import eu.binome.testing.TestDatabase;

/** How often a page of the catalogue asks the database does not depend on how many practices stand on it. */
class CatalogueQueriesIT {

    private static final int MANY = 12;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static final List<Long> IDS = new ArrayList<>();

    @BeforeAll
    static void publish() throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            PracticeRows rows = new PracticeRows(connection);
            long partnership = rows.partnership("catalogue", "CATALOGUE");
            for (int i = 0; i < MANY; i++) {
                long partner = rows.partner(partnership, "Partner " + i, "GB");
                long theme = rows.theme(partnership, "T" + i, Map.of("en", "Theme"));
                IDS.add(rows.practice(partnership, partner, theme, "PUBLISHED", "GB", Map.of("en.title", "Title", "fr.title", "Titre")));
                rows.edition(partnership, rows.guide(partnership), IDS.getLast());
            }
        }
    }

    @Test
    void aPageOfResultsAsksNoMoreOftenForMoreOfThem() {
        CatalogueListing listing = new CatalogueListing(DATABASE.entities());
        assertEquals(DATABASE.statementsOf(() -> listing.of(IDS.subList(0, 1), Extent.WHOLE)),
                DATABASE.statementsOf(() -> listing.of(IDS, Extent.WHOLE)));
    }

    @Test
    void theShelfAndTheSitemapAreAskedForAtOnce() {
        assertEquals(1, DATABASE.statementsOf(() -> new GuideShelf(DATABASE.entities()).all()));
        assertEquals(1, DATABASE.statementsOf(() -> new SitemapListing(DATABASE.entities()).after(0)));
    }
}
