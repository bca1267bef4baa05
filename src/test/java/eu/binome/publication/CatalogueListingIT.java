package eu.binome.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.binome.publication.CatalogueListing.Extent;
import eu.binome.publication.CatalogueListing.Listed;
import eu.binome.search.SearchText;
import eu.binome.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CatalogueListingIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static final List<Long> IDS = new ArrayList<>();

    private final CatalogueListing listing = new CatalogueListing(DATABASE.entities());

    @BeforeAll
    static void fill() throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            PracticeRows rows = new PracticeRows(connection);
            long partnership = rows.partnership("listing", "LISTING");
            long partner = rows.partner(partnership, "Wigan", "GB");
            long theme = rows.theme(partnership, "1", Map.of("en", "Theme"));
            Map<String, String> texts = Map.of("en.title", "Title", "en.summary", "Summary", "en.context", "Context", "fr.title", "Titre");
            for (String status : List.of("DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED", "PUBLISHED", "ARCHIVED")) {
                IDS.add(rows.practice(partnership, partner, theme, status, "GB,FR", texts));
            }
        }
    }

    @Test
    void readsPublishedPracticesOnly() {
        Map<Long, Listed> listed = DATABASE.inTransaction(() -> listing.of(IDS, Extent.WHOLE));
        assertEquals(Set.of(published()), listed.keySet());
    }

    @Test
    void readsAsMuchAsAskedFor() {
        Map<Long, Listed> brief = DATABASE.inTransaction(() -> listing.of(IDS, Extent.TITLE_AND_SUMMARY));
        Map<Long, Listed> whole = DATABASE.inTransaction(() -> listing.of(IDS, Extent.WHOLE));

        Map<String, SearchText> expected = Map.of("en", new SearchText("Title", "Summary", "", ""), "fr", SearchText.titled("Titre"));
        assertEquals(new Listed(published(), "Wigan", List.of("GB", "FR"), "Cottbus", false, expected), brief.get(published()));
        assertEquals("Context", whole.get(published()).texts().get("en").body());
    }

    @Test
    void readsNothingForNoIds() {
        assertEquals(Map.of(), DATABASE.inTransaction(() -> listing.of(List.of(), Extent.WHOLE)));
    }

    @Test
    void tellsSearchEnginesOfPublishedPracticesOnly() {
        SitemapListing sitemap = new SitemapListing(DATABASE.entities());
        assertEquals(List.of(new SitemapListing.Entry(published(), "2010-01-01T00:00:00Z")), DATABASE.inTransaction(() -> sitemap.after(0)));
        assertEquals(List.of(), DATABASE.inTransaction(() -> sitemap.after(published())));
        assertEquals(List.of(0L), DATABASE.inTransaction(sitemap::parts));
    }

    private static long published() {
        return IDS.get(4);
    }
}
