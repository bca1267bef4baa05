package eu.binome.home;

import static eu.binome.home.HomeFixture.KARVINA;
import static eu.binome.home.HomeFixture.WIGAN;
import static eu.binome.home.HomeFixture.open;
import static eu.binome.home.HomeFixture.partner;
import static eu.binome.home.HomeFixture.partnership;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import eu.binome.notification.WaitingTask;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.partnership.ThemeId;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.Localized;
import eu.binome.security.AccountId;
import eu.binome.security.AddresseeDirectory;
import eu.binome.security.Role;
import eu.binome.security.Standing;
import eu.binome.security.Standings;

class SetUpTaskSourceTest {

    private static final List<ThemeSummary> THEMES = List.of(new ThemeSummary(new ThemeId(1), "RIV", Localized.of("en", "Rivers")));

    @Test
    void leadsTheCoordinatorOfANewPartnershipThroughItsSetUp() {
        assertEquals(List.of("home.task.themes", "home.task.partners", "home.task.invite", "home.task.calendar"),
                tasks(Role.COORDINATOR, new Directory(List.of(), List.of(), List.of()), 1));
    }

    @Test
    void hasNothingLeftToSayWhenAllIsSetUp() {
        Directory whole = new Directory(THEMES, List.of(WIGAN, KARVINA), List.of(open(Station.IDENTIFY, "2011-01-01")));
        assertEquals(List.of(), tasks(Role.COORDINATOR, whole, 2));
    }

    @Test
    void namesTheOrganisationsForWhichNobodyActs() {
        Directory directory = new Directory(THEMES, List.of(WIGAN, KARVINA, partner(3, "Bled", "SI")), List.of(open(Station.IDENTIFY, "2011-01-01")));
        WaitingTask task = waiting(Role.COORDINATOR, directory, 2).getFirst();
        assertEquals(new WaitingTask("home.task.deserted", List.of(1, "Bled"), "/p/rivers/partnership/members", Optional.empty()), task);
    }

    @Test
    void asksNobodyElse() {
        assertEquals(List.of(), tasks(Role.CONTRIBUTOR, new Directory(List.of(), List.of(), List.of()), 1));
    }

    private static List<String> tasks(Role role, Directory directory, int members) {
        return waiting(role, directory, members).stream().map(WaitingTask::messageKey).toList();
    }

    private static List<WaitingTask> waiting(Role role, Directory directory, int members) {
        Standings standings = new Standings() {
            @Override
            public Standing of(AccountId account, long partnershipId) {
                return new Standing(Set.of(role), Optional.empty());
            }
        };
        AddresseeDirectory people = new AddresseeDirectory() {
            @Override
            public int peopleOf(long partnership) {
                return members;
            }
        };
        return new SetUpTaskSource(directory, people, standings).waitingFor(new AccountId(7), 1);
    }

    /** A partnership with what has been set up so far. */
    private static final class Directory extends PartnershipDirectory {

        private final List<ThemeSummary> themes;
        private final List<PartnerSummary> partners;
        private final List<PhaseSummary> phases;

        Directory(List<ThemeSummary> themes, List<PartnerSummary> partners, List<PhaseSummary> phases) {
            this.themes = themes;
            this.partners = partners;
            this.phases = phases;
        }

        @Override
        public PartnershipSummary of(PartnershipId id) {
            return partnership(1, "RIVERS");
        }

        @Override
        public List<ThemeSummary> themes(PartnershipId id) {
            return themes;
        }

        @Override
        public List<PartnerSummary> partners(PartnershipId id) {
            return partners;
        }

        @Override
        public List<PartnerSummary> deserted(PartnershipId id) {
            return partners.stream().filter(partner -> partner != WIGAN && partner != KARVINA).toList();
        }

        @Override
        public List<PhaseSummary> phases(PartnershipId id) {
            return phases;
        }
    }
}
