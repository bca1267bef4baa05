package eu.binome.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.binome.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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
            connection.createStatement().executeUpdate("update guide_edition set published_at = '2010-01-01 23:40:00' where guide_id = " + guide);
            rows.entry(partnership, guide, theme, addedLater);
        }
    }

    @Test
    void tellsOfThePublishedEditionNotOfTheGuideAsItIsNow() {
        assertEquals(List.of("Shelved"), DATABASE.inTransaction(() -> shelf.holding(printed)).stream().map(ShelvedGuide::title).toList());
        assertEquals(List.of(), DATABASE.inTransaction(() -> shelf.holding(addedLater)));
    }

    @Test
    void tellsTheDayThatTheClocksShowedWhenItWasPublished() {
        assertEquals(List.of(LocalDate.of(2010, 1, 2)), DATABASE.inTransaction(shelf::all).stream().map(ShelvedGuide::publishedOn).toList());
    }
}
