package eu.binome.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.testing.TestDatabase;

/** How often the directory asks the database does not depend on how many partnerships, partners and themes it tells of. */
class PartnershipQueriesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final PartnershipFixture partnerships = new PartnershipFixture(DATABASE);
    private final PartnershipTexts texts = new PartnershipTexts(DATABASE.entities());
    private final PartnershipDirectory directory = partnerships.directory();

    @Test
    void aPersonsPartnershipsAskNoMoreOftenTheMoreThereAre() {
        List<Long> ids = new ArrayList<>(List.of(titled("One")));
        long few = DATABASE.statementsOf(() -> directory.of(ids));
        ids.addAll(List.of(titled("Two"), titled("Three"), titled("Four")));
        assertEquals(few, DATABASE.statementsOf(() -> directory.of(ids)));
    }

    @Test
    void eachOfManyPartnershipsHasItsOwnTitle() {
        List<Long> ids = List.of(titled("North"), titled("South"));
        assertEquals(List.of("North", "South"), DATABASE.inTransaction(() -> directory.of(ids)).stream()
                .map(partnership -> partnership.title().in("en")).toList());
        assertEquals("South", DATABASE.inTransaction(() -> directory.of(new PartnershipId(ids.getLast()))).title().in("en"));
    }

    @Test
    void partnersAndThemesAskNoMoreOftenTheMoreThereAre() {
        PartnershipId id = partnerships.partnership();
        Runnable page = () -> {
            directory.partners(id);
            directory.themes(id);
        };
        grow(id, "a");
        long few = DATABASE.statementsOf(page);
        grow(id, "b");
        grow(id, "c");
        assertEquals(few, DATABASE.statementsOf(page));
    }

    private void grow(PartnershipId id, String name) {
        partnerships.partners(id, name + "1", name + "2");
        partnerships.theme(id, name);
    }

    private long titled(String title) {
        PartnershipId id = partnerships.partnership();
        DATABASE.inTransaction(() -> texts.write(id, PartnershipTexts.PARTNERSHIP, id.value(), PartnershipTexts.TITLE, Map.of("en", title)));
        return id.value();
    }
}
