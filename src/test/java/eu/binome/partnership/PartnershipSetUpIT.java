package eu.binome.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.Conflict;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.Members;
import eu.binome.testing.TestDatabase;

class PartnershipSetUpIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final LocalDate END = LocalDate.of(2012, 12, 31);

    /** Founding, which needs a signed-in person, is shown by the journeys. */
    private static final Members NOBODY = new Members() {
    };

    private static int number;

    private final PartnershipTexts texts = new PartnershipTexts(DATABASE.entities());
    private final PartnershipDirectory directory = new PartnershipDirectory(DATABASE.entities(), texts);
    private final PartnerOrganisations organisations = new PartnerOrganisations(DATABASE.entities(), new AuditNotes());
    private final PartnershipSetUp setUp = new PartnershipSetUp(DATABASE.entities(), texts, directory, NOBODY,
            Clock.systemUTC(), new AuditNotes());
    private final PartnershipId id = aPartnership();

    @Test
    void changesTheDescriptionInBothLanguages() {
        DATABASE.inTransaction(() -> setUp.describe(id, form("PROSPECTS", Map.of("en", "Prospects", "fr", "Perspectives")), version()));
        PartnershipSummary found = DATABASE.inTransaction(() -> directory.of(id));
        assertEquals("Perspectives", found.title().in("fr"));
        assertEquals("Prospects", found.title().in("de"));
    }

    @Test
    void refusesTheSecondOfTwoWhoStartedFromTheSameVersion() {
        long shown = version();
        DATABASE.inTransaction(() -> setUp.describe(id, form("FIRST", Map.of("en", "First")), shown));
        assertThrows(Conflict.class,
                () -> DATABASE.inTransaction(() -> setUp.describe(id, form("SECOND", Map.of("en", "Second")), shown)));
        assertEquals("FIRST", DATABASE.inTransaction(() -> directory.of(id)).acronym());
    }

    @Test
    void keepsPartnersInTheOrderOfTheirNames() {
        addPartner("Wigan Council", "GB");
        addPartner("ACOM France", "FR");
        List<String> names = DATABASE.inTransaction(() -> directory.partners(id)).stream().map(PartnerSummary::name).toList();
        assertEquals(List.of("ACOM France", "Wigan Council"), names);
    }

    @Test
    void refusesASecondPartnerOfTheSameName() {
        addPartner("Zasavje", "SI");
        assertEquals("partnership.partner.twice", assertThrows(Problem.class, () -> addPartner("Zasavje", "SI")).code());
    }

    @Test
    void changesAPartnerWithoutTakingItForItsTwin() {
        PartnerId partner = addPartner("Karvina", "CZ");
        DATABASE.inTransaction(() -> organisations.change(partner, partner("Karvina", "CZ", "Karviná")));
        assertEquals("Karviná", DATABASE.inTransaction(() -> organisations.form(partner)).city());
    }

    @Test
    void opensStationsInTheOrderOfTheCycle() {
        PhaseSummary score = new PhaseSummary(Station.SCORE, START.plusMonths(6), START.plusMonths(9));
        PhaseSummary identify = new PhaseSummary(Station.IDENTIFY, START, START.plusMonths(6));
        DATABASE.inTransaction(() -> setUp.schedule(id, List.of(score, identify)));
        assertEquals(List.of(identify, score), DATABASE.inTransaction(() -> directory.phases(id)));
    }

    @Test
    void refusesAStationThatClosesBeforeItOpens() {
        List<PhaseSummary> backwards = List.of(new PhaseSummary(Station.GRID, END, START));
        assertEquals("partnership.calendar.dates",
                assertThrows(Problem.class, () -> DATABASE.inTransaction(() -> setUp.schedule(id, backwards))).code());
    }

    @Test
    void addsThemesBehindTheOthersAndRefusesACodeTwice() {
        DATABASE.inTransaction(() -> setUp.addTheme(id, "T1", Map.of("en", "Attractiveness", "fr", "Attractivité")));
        DATABASE.inTransaction(() -> setUp.addTheme(id, "T2", Map.of("en", "Clusters")));
        assertEquals("partnership.theme.code", assertThrows(Problem.class,
                () -> DATABASE.inTransaction(() -> setUp.addTheme(id, "t1", Map.of("en", "Again")))).code());
        assertEquals(List.of("T1", "T2"), DATABASE.inTransaction(() -> directory.themes(id)).stream().map(ThemeSummary::code).toList());
    }

    private long version() {
        return DATABASE.inTransaction(() -> setUp.described(id)).version();
    }

    private PartnerId addPartner(String name, String country) {
        return DATABASE.inTransaction(() -> organisations.add(id, partner(name, country, "")));
    }

    private static PartnerForm partner(String name, String country, String city) {
        return new PartnerForm(name, country, "", "", city, List.of(), "", "", false);
    }

    private static PartnershipForm form(String acronym, Map<String, String> titles) {
        return new PartnershipForm(acronym, titles, Map.of(), START, END, Optional.empty());
    }

    private static PartnershipId aPartnership() {
        return DATABASE.inTransaction(() -> {
            Partnership partnership = new Partnership("slug-" + number++, form("ONE", Map.of("en", "One")), Instant.EPOCH);
            DATABASE.entities().persist(partnership);
            DATABASE.entities().flush();
            return partnership.id();
        });
    }
}
