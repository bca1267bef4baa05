package eu.binome.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.Conflict;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Seen;
import eu.binome.search.SearchPending;
import eu.binome.security.AddresseeDirectory;
import eu.binome.security.AuditNotes;
import eu.binome.security.Members;
import eu.binome.testing.Listener;
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

    private final List<PartnerRenamed> renamed = new ArrayList<>();
    private final Touched touched = new Touched();
    private final PartnershipTexts texts = new PartnershipTexts(DATABASE.entities());
    private final PartnershipDirectory directory = new PartnershipDirectory(DATABASE.entities(), texts, new AddresseeDirectory() { });
    private final PartnerOrganisations organisations = new PartnerOrganisations(DATABASE.entities(), touched,
            new Listener<>(renamed::add), new AuditNotes());
    private final PartnershipSetUp setUp = new PartnershipSetUp(DATABASE.entities(), texts, directory, NOBODY, touched,
            Clock.systemUTC(), new AuditNotes());
    private final PartnershipThemes themes = new PartnershipThemes(DATABASE.entities(), texts, directory, touched, new AuditNotes());
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
    void refusesTheSecondAlsoWhenOnlyTitlesChanged() {
        DATABASE.inTransaction(() -> setUp.describe(id, form("SAME", Map.of("en", "Before")), version()));
        long shown = version();
        DATABASE.inTransaction(() -> setUp.describe(id, form("SAME", Map.of("en", "First")), shown));
        assertThrows(Conflict.class, () -> DATABASE.inTransaction(() -> setUp.describe(id, form("SAME", Map.of("en", "Second")), shown)));
        assertEquals("First", DATABASE.inTransaction(() -> directory.of(id)).title().in("en"));
    }

    @Test
    void refusesAStaleFormOfAPartnerAndOfTheCalendar() {
        PartnerId partner = addPartner("Karvina", "CZ");
        String seen = DATABASE.inTransaction(() -> Seen.mark(organisations.form(partner)));
        DATABASE.inTransaction(() -> organisations.change(partner, partner("Karvina", "CZ", "Karviná"), seen));
        assertThrows(Conflict.class, () -> DATABASE.inTransaction(() -> organisations.change(partner, partner("Karvina", "CZ", ""), seen)));
        PhaseSummary grid = new PhaseSummary(Station.GRID, START, END);
        DATABASE.inTransaction(() -> setUp.schedule(id, List.of(grid), Seen.mark(List.of())));
        assertThrows(Conflict.class, () -> DATABASE.inTransaction(() -> setUp.schedule(id, List.of(grid), Seen.mark(List.of()))));
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
    void hasOneLeadPartnerAtMost() {
        PartnerId first = DATABASE.inTransaction(() -> organisations.add(id, leading("Wigan Council")));
        assertEquals(Optional.of(first), DATABASE.inTransaction(() -> directory.lead(id)));
        PartnerId second = DATABASE.inTransaction(() -> organisations.add(id, leading("ACOM France")));
        assertEquals(Optional.of(second), DATABASE.inTransaction(() -> directory.lead(id)));
        DATABASE.inTransaction(() -> organisations.change(first, leading("Wigan"), Seen.mark(organisations.form(first))));
        assertEquals(Optional.of(first), DATABASE.inTransaction(() -> directory.lead(id)));
    }

    @Test
    void removesAPartnerOnlyAsLongAsNothingBelongsToIt() {
        PartnerId lonely = addPartner("Lonely", "SI");
        PartnerId busy = addPartner("Busy", "SI");
        DATABASE.inTransaction(() -> {
            DATABASE.entities().createNativeQuery("insert into needs_sheet (partnership_id, partner_id, edition, changed_at, changed_by) values ("
                    + id.value() + ", " + busy.value() + ", 1, now(6), '')").executeUpdate();
        });
        DATABASE.inTransaction(() -> organisations.remove(lonely));
        assertEquals("partnership.partner.used", assertThrows(Problem.class, () -> DATABASE.inTransaction(() -> organisations.remove(busy))).code());
        assertEquals(List.of("Busy"), DATABASE.inTransaction(() -> directory.partners(id)).stream().map(PartnerSummary::name).toList());
    }

    @Test
    void changesAPartnerWithoutTakingItForItsTwin() {
        PartnerId partner = addPartner("Karvina", "CZ");
        DATABASE.inTransaction(() -> organisations.change(partner, partner("Karvina", "CZ", "Karviná"), Seen.mark(organisations.form(partner))));
        assertEquals("Karviná", DATABASE.inTransaction(() -> organisations.form(partner)).city());
    }

    @Test
    void opensStationsInTheOrderOfTheCycle() {
        PhaseSummary score = new PhaseSummary(Station.SCORE, START.plusMonths(6), START.plusMonths(9));
        PhaseSummary identify = new PhaseSummary(Station.IDENTIFY, START, START.plusMonths(6));
        DATABASE.inTransaction(() -> setUp.schedule(id, List.of(score, identify), Seen.mark(List.of())));
        assertEquals(List.of(Station.IDENTIFY, Station.SCORE), DATABASE.inTransaction(() -> directory.phases(id)).stream().map(PhaseSummary::station).toList());
    }

    @Test
    void nobodyIsLateBeforeTheDayOnWhichTheDaysWereSet() {
        LocalDate today = LocalDate.now(ReaderLocale.ZONE);
        DATABASE.inTransaction(() -> setUp.schedule(id, List.of(new PhaseSummary(Station.GRID, START, END)), Seen.mark(List.of())));
        PhaseSummary set = DATABASE.inTransaction(() -> directory.phases(id)).getFirst();
        assertEquals(List.of(START, END, today, today), List.of(set.from(), set.to(), set.startDue(), set.due()));
        DATABASE.inTransaction(() -> DATABASE.entities().createNativeQuery("update phase set set_on = null where partnership_id = ?1")
                .setParameter(1, id.value()).executeUpdate());
        DATABASE.inTransaction(() -> setUp.schedule(id, List.of(new PhaseSummary(Station.GRID, START, END)), Seen.mark(directory.phases(id))));
        assertEquals(END, DATABASE.inTransaction(() -> directory.phases(id)).getFirst().due(), "days that stay are not set again");
    }

    @Test
    void whoCorrectsTheFirstDayForgivesNobodyTheLast() {
        LocalDate today = LocalDate.now(ReaderLocale.ZONE);
        DATABASE.inTransaction(() -> setUp.schedule(id, List.of(new PhaseSummary(Station.GRID, START, END)), Seen.mark(List.of())));
        DATABASE.inTransaction(() -> DATABASE.entities().createNativeQuery("update phase set set_on = opens_on where partnership_id = ?1")
                .setParameter(1, id.value()).executeUpdate());
        DATABASE.inTransaction(() -> setUp.schedule(id, List.of(new PhaseSummary(Station.GRID, START.plusDays(4), END)), Seen.mark(directory.phases(id))));
        assertEquals(END, DATABASE.inTransaction(() -> directory.phases(id)).getFirst().due());
        DATABASE.inTransaction(() -> setUp.schedule(id, List.of(new PhaseSummary(Station.GRID, START.plusDays(4), END.plusDays(1))),
                Seen.mark(directory.phases(id))));
        assertEquals(today, DATABASE.inTransaction(() -> directory.phases(id)).getFirst().due());
    }

    @Test
    void takesAStationWithoutDaysOutOfTheCalendar() {
        PhaseSummary identify = new PhaseSummary(Station.IDENTIFY, START, END);
        PhaseSummary score = new PhaseSummary(Station.SCORE, START, END);
        DATABASE.inTransaction(() -> setUp.schedule(id, List.of(identify, score), Seen.mark(List.of())));
        DATABASE.inTransaction(() -> setUp.schedule(id, List.of(score), Seen.mark(directory.phases(id))));
        assertEquals(List.of(Station.SCORE), DATABASE.inTransaction(() -> directory.phases(id)).stream().map(PhaseSummary::station).toList());
    }

    @Test
    void refusesAStationThatClosesBeforeItOpens() {
        List<PhaseSummary> backwards = List.of(new PhaseSummary(Station.GRID, END, START));
        assertEquals("partnership.calendar.dates",
                assertThrows(Problem.class, () -> DATABASE.inTransaction(() -> setUp.schedule(id, backwards, Seen.mark(List.of())))).code());
    }

    @Test
    void addsThemesBehindTheOthersAndRefusesACodeTwice() {
        DATABASE.inTransaction(() -> themes.add(id, "T1", Map.of("en", "Attractiveness", "fr", "Attractivité")));
        DATABASE.inTransaction(() -> themes.add(id, "T2", Map.of("en", "Clusters")));
        assertEquals("partnership.theme.code", assertThrows(Problem.class,
                () -> DATABASE.inTransaction(() -> themes.add(id, "t1", Map.of("en", "Again")))).code());
        assertEquals(List.of("T1", "T2"), DATABASE.inTransaction(() -> directory.themes(id)).stream().map(ThemeSummary::code).toList());
    }

    @Test
    void renamesAThemeForTheOneWhoSawItsNamesLast() {
        ThemeId theme = DATABASE.inTransaction(() -> themes.add(id, "T1", Map.of("en", "Attractiveness")));
        ThemeNames shown = DATABASE.inTransaction(() -> themes.names(theme));
        DATABASE.inTransaction(() -> themes.rename(theme, Map.of("en", "Attractive towns", "fr", "Villes attractives"), shown.version()));
        assertEquals(Map.of("en", "Attractive towns", "fr", "Villes attractives"), DATABASE.inTransaction(() -> themes.names(theme)).names());
        assertThrows(Conflict.class, () -> DATABASE.inTransaction(() -> themes.rename(theme, Map.of("en", "Late"), shown.version())));
        assertEquals(List.of("theme " + theme.value()), touched.seen);
    }

    @Test
    void removesAThemeThatNothingHas() {
        ThemeId used = DATABASE.inTransaction(() -> themes.add(id, "T1", Map.of("en", "Used")));
        ThemeId unused = DATABASE.inTransaction(() -> themes.add(id, "T2", Map.of("en", "Unused")));
        DATABASE.inTransaction(() -> DATABASE.entities().createNativeQuery("insert into grid_topic (partnership_id, theme_id)"
                + " values (?1, ?2)").setParameter(1, id.value()).setParameter(2, used.value()).executeUpdate());
        assertEquals("partnership.theme.used",
                assertThrows(Problem.class, () -> DATABASE.inTransaction(() -> themes.remove(used))).code());
        DATABASE.inTransaction(() -> themes.remove(unused));
        assertEquals(List.of("T1"), DATABASE.inTransaction(() -> directory.themes(id)).stream().map(ThemeSummary::code).toList());
        assertEquals(0L, DATABASE.inTransaction(() -> DATABASE.entities().createNativeQuery("select count(*) from partnership_text where"
                + " owner_kind = 'THEME' and owner_id = ?1").setParameter(1, unused.value()).getSingleResult()));
    }

    @Test
    void tellsVisitorsOfNewNames() {
        PartnerId partner = addPartner("Karvina", "CZ");
        DATABASE.inTransaction(() -> organisations.change(partner, partner("Karvina", "CZ", "Karviná"), Seen.mark(organisations.form(partner))));
        assertEquals(List.of(), touched.seen, "the same name");
        DATABASE.inTransaction(() -> organisations.change(partner, partner("Město Karviná", "CZ", "Karviná"), Seen.mark(organisations.form(partner))));
        DATABASE.inTransaction(() -> setUp.describe(id, form("TWO", Map.of("en", "Two")), version()));
        assertEquals(List.of("partner " + partner.value(), "partnership " + id.value()), touched.seen);
        assertEquals(List.of(new PartnerRenamed(id, partner)), renamed);
    }

    @Test
    void ordersPartnersAsTheReadersLanguageDoes() {
        List.of("Zlín", "Cheb", "Hodonín", "Čáslav").forEach(name -> addPartner(name, "CZ"));
        assertEquals(List.of("Čáslav", "Hodonín", "Cheb", "Zlín"), namesIn("cs"));
        assertEquals(List.of("Čáslav", "Cheb", "Hodonín", "Zlín"), namesIn("en"));
    }

    private List<String> namesIn(String language) {
        return DATABASE.inTransaction(() -> directory.partners(id, Collator.getInstance(Locale.of(language)))).stream()
                .map(PartnerSummary::name).toList();
    }

    private long version() {
        return DATABASE.inTransaction(() -> setUp.described(id)).version();
    }

    private PartnerId addPartner(String name, String country) {
        return DATABASE.inTransaction(() -> organisations.add(id, partner(name, country, "")));
    }

    private static PartnerForm leading(String name) {
        return new PartnerForm(name, "GB", "", "", "", List.of("en"), "", "", true);
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

    @Test
    void contactsHaveAWholeAddressOrNone() {
        PartnerForm form = new PartnerForm("Wigan", "GB", "", "", "", List.of("en"), "Anna", "x", false);
        assertEquals("partnership.partner.email", assertThrows(Problem.class, () -> DATABASE.inTransaction(() -> organisations.add(id, form))).code());
    }

    /** What visitors' pages were told to show anew. */
    private static final class Touched extends SearchPending {

        private final List<String> seen = new ArrayList<>();

        @Override
        public void touch(String kind, long id) {
            seen.add(kind + " " + id);
        }
    }
}
