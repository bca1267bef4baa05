package eu.binome.home;

import static eu.binome.home.HomeFixture.partnership;
import static eu.binome.home.HomeFixture.task;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import eu.binome.notification.TaskSource;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.security.AccountId;
import eu.binome.security.CurrentUser;

class WaitingTest {

    private static final PartnershipSummary PROSPECTS = partnership(1, "PROSPECTS");
    private static final PartnershipSummary CLUSTERS = partnership(2, "CLUSTERS");

    private final TaskSource scores = (account, id) -> id == 1 ? List.of(task("rate", "2011-03-12")) : List.of();
    private final TaskSource forms = (account, id) -> List.of(task("describe" + id, id == 1 ? "2011-03-01" : ""));

    @Test
    void putsTheMostUrgentFirstAndWhatHasNoDateLast() {
        assertEquals(List.of("describe1", "rate", "describe2"), keys(waiting(Set.of(1L, 2L)).mine()));
    }

    @Test
    void asksForOnePartnershipWhereOneIsShown() {
        assertEquals(List.of("describe2"), keys(waiting(Set.of(1L, 2L)).mineIn(new PartnershipId(2))));
    }

    @Test
    void tellsStrangersNothing() {
        assertEquals(List.of(), waiting(Set.of(1L)).mineIn(new PartnershipId(2)));
    }

    @Test
    void tellsVisitorsNothing() {
        Waiting waiting = new Waiting(List.of(scores, forms), new Directory(), new CurrentUser());
        assertEquals(List.of(), waiting.mine());
    }

    private Waiting waiting(Set<Long> partnerships) {
        return new Waiting(List.of(scores, forms), new Directory(), new Member(partnerships));
    }

    private static List<String> keys(List<WaitingLine> lines) {
        return lines.stream().map(line -> line.task().messageKey()).toList();
    }

    private static final class Member extends CurrentUser {

        private final Set<Long> partnerships;

        Member(Set<Long> partnerships) {
            this.partnerships = partnerships;
        }

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public AccountId account() {
            return new AccountId(7);
        }

        @Override
        public Set<Long> partnerships() {
            return partnerships;
        }
    }

    private static final class Directory extends PartnershipDirectory {

        @Override
        public List<PartnershipSummary> of(Collection<Long> ids) {
            return List.of(CLUSTERS, PROSPECTS).stream().filter(p -> ids.contains(p.id().value())).toList();
        }

        @Override
        public PartnershipSummary of(PartnershipId id) {
            return id.value() == 1 ? PROSPECTS : CLUSTERS;
        }
    }
}
