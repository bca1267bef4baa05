package eu.binome.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.binome.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GuideShelfIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static long printed;
    private static long addedLater;

    private final GuideShelf shelf = new GuideShelf(DATABASE.entities());

    @BeforeAll
    static void publishAGuideAndChangeItAfterwards() throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            PracticeRows rows = new PracticeRows(connection);
            long partnership = rows.partnership("shelf", "SHELF");
            long partner = rows.partner(partnership, "Wigan", "GB");
            long theme = rows.theme(partnership, "1", Map.of("en", "Theme"));
            printed = rows.practice(partnership, partner, theme, "PUBLISHED", "GB", Map.of("en.title", "Printed"));
            addedLater = rows.practice(partnership, partner, theme, "PUBLISHED", "GB", Map.of("en.title", "Added later"));
            long guide = rows.guide(partnership);
            rows.edition(partnership, guide, printed);
            rows.entry(partnership, guide, theme, addedLater);
        }
    }

    @Test
    void tellsOfThePublishedEditionNotOfTheGuideAsItIsNow() {
        assertEquals(List.of("Shelved"), DATABASE.inTransaction(() -> shelf.holding(printed)).stream().map(ShelvedGuide::title).toList());
        assertEquals(List.of(), DATABASE.inTransaction(() -> shelf.holding(addedLater)));
    }
}
