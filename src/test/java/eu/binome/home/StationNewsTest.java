package eu.binome.home;

import static eu.binome.home.HomeFixture.KARVINA;
import static eu.binome.home.HomeFixture.WIGAN;
import static eu.binome.home.HomeFixture.partnership;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import eu.binome.evaluation.EvaluationRoundId;
import eu.binome.evaluation.RoundPlanned;
import eu.binome.evaluation.ShortlistId;
import eu.binome.evaluation.ShortlistPublished;
import eu.binome.guide.GuideEditionId;
import eu.binome.guide.GuideId;
import eu.binome.guide.GuidePrintId;
import eu.binome.guide.GuidePublished;
import eu.binome.guide.PublishedGuide;
import eu.binome.guide.PublishedGuides;
import eu.binome.notification.NoticeText;
import eu.binome.notification.Notices;
import eu.binome.pairing.BinomeId;
import eu.binome.pairing.BinomeSummary;
import eu.binome.pairing.BinomesConfirmed;
import eu.binome.pairing.ConfirmedBinomes;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.platform.Localized;
import eu.binome.security.AccountId;
import eu.binome.security.MemberRow;
import eu.binome.security.Members;
import eu.binome.security.Role;
import eu.binome.security.ScopedId;
import eu.binome.transfer.PlansBegun;

class StationNewsTest {

    private static final PartnershipId HERE = new PartnershipId(1);
    private static final EvaluationRoundId ROUND = new EvaluationRoundId(5);

    private final List<String> told = new ArrayList<>();
    private final StationNews news = new StationNews(new Prospects(), new Everybody(), new OnePair(), new OneGuide(), new Told());

    @Test
    void tellsWhoMayReadTheEvaluationOfARoundThatOpened() {
        news.planned(new RoundPlanned(ROUND, HERE, 1, true));
        assertEquals(List.of("jan roundOpen [1]", "petra roundOpen [1]", "committee roundOpen [1]"), told);
    }

    @Test
    void saysOfALaterRoundThatItIsPlanned() {
        news.planned(new RoundPlanned(ROUND, HERE, 2, false));
        assertEquals("jan roundPlanned [2]", told.getFirst());
    }

    @Test
    void tellsEverybodyOfTheShortlist() {
        news.shortlisted(new ShortlistPublished(new ShortlistId(3), HERE));
        assertEquals(List.of("jan shortlist []", "petra shortlist []", "committee shortlist []", "reader shortlist []"), told);
    }

    @Test
    void tellsPartnersWithWhomTheyWorkAndOthersThatBinomesAreConfirmed() {
        news.confirmed(new BinomesConfirmed(HERE));
        assertEquals(List.of("jan yourBinome [Karviná]", "petra yourBinome [Wigan]", "committee binomes []", "reader binomes []"), told);
    }

    @Test
    void tellsEverybodyOfPlansAndOfTheGuideByItsTitle() {
        news.begun(new PlansBegun(HERE, 2));
        news.published(new GuidePublished(new GuideId(1), new GuideEditionId(2), HERE));
        assertEquals(8, told.size());
        assertEquals(List.of("reader plans []", "jan guide [Rivers alive]"), told.subList(3, 5));
    }

    /** The partnership of the test. */
    private static final class Prospects extends PartnershipDirectory {

        @Override
        public PartnershipSummary of(PartnershipId id) {
            return partnership(1, "PROSPECTS");
        }

        @Override
        public List<PartnerSummary> partners(PartnershipId id) {
            return List.of(WIGAN, KARVINA);
        }
    }

    /** Two officers, a committee member and a reader. */
    private static final class Everybody extends Members {

        @Override
        public List<MemberRow> of(ScopedId partnership) {
            return List.of(member(1, Role.CONTRIBUTOR, Optional.of(WIGAN.id().value())), member(2, Role.CONTRIBUTOR, Optional.of(KARVINA.id().value())),
                    member(3, Role.COMMITTEE, Optional.empty()), member(4, Role.READER, Optional.empty()));
        }

        private static MemberRow member(long account, Role role, Optional<Long> partner) {
            return new MemberRow(account, new AccountId(account), "Somebody", "s@example.org", role, partner);
        }
    }

    /** Wigan works with Karviná. */
    private static final class OnePair extends ConfirmedBinomes {

        @Override
        public List<BinomeSummary> of(PartnershipId partnership) {
            return List.of(new BinomeSummary(new BinomeId(1), List.of(WIGAN.id(), KARVINA.id())));
        }
    }

    /** One edition. */
    private static final class OneGuide extends PublishedGuides {

        @Override
        public PublishedGuide edition(GuideEditionId id) {
            return new PublishedGuide(new GuideId(1), id, new GuidePrintId(1), Localized.of("pl", "Rivers alive"), Instant.EPOCH, "pl", 1, 14, 5, 1);
        }
    }

    /** Who was told what. */
    private final class Told extends Notices {

        private static final List<String> NAMES = List.of("jan", "petra", "committee", "reader");

        @Override
        public void tell(long partnershipId, Collection<AccountId> members, NoticeText text) {
            String what = text.messageKey().substring("home.news.".length());
            members.forEach(member -> told.add(NAMES.get((int) member.value() - 1) + " " + what + " " + text.arguments()));
        }
    }
}
