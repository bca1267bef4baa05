package eu.binome.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import eu.binome.notification.NoticeText;
import eu.binome.notification.Notices;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.platform.Localized;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import eu.binome.practice.PracticeTranslated;
import eu.binome.practice.PracticesImported;
import eu.binome.security.AccountId;
import eu.binome.security.MemberRow;
import eu.binome.security.Members;
import eu.binome.security.Role;
import eu.binome.security.ScopedId;

class PracticeNewsTest {

    private static final PartnershipId HERE = new PartnershipId(1);
    private static final PartnerId KARVINA = new PartnerId(11);
    private static final PartnerId WIGAN = new PartnerId(12);

    private final List<String> told = new ArrayList<>();

    @Test
    void tellsEachOfficerOnceOfAWholeImport() {
        PracticeNews news = new PracticeNews(new PracticeCatalogue() {
        }, new Prospects(), new Officers(), new Told());
        news.imported(new PracticesImported(HERE, Instant.EPOCH, Map.of(new PracticeId(1), KARVINA, new PracticeId(2), KARVINA, new PracticeId(3), WIGAN)));
        assertEquals(List.of("101 [2] /p/prospects/practice/list", "102 [1] /p/prospects/practice/list"), told.stream().sorted().toList());
    }

    @Test
    void tellsCoordinatorsOfATranslationThatVisitorsRead() {
        PracticeNews news = new PracticeNews(new PracticeCatalogue() {
            @Override
            public Optional<PracticeDetail> find(PracticeId id) {
                PracticeSummary summary = new PracticeSummary(id, HERE, KARVINA, Optional.empty(), PracticeStatus.PUBLISHED, "en",
                        Localized.of("en", "Market halls"), Localized.empty());
                return Optional.of(new PracticeDetail(summary, Map.of(), null, 1, Instant.EPOCH));
            }
        }, new Prospects(), new Officers(), new Told());
        news.translated(new PracticeTranslated(new PracticeId(7), HERE, "fr"));
        assertEquals(List.of("104 [Market halls] /p/prospects/practice/practice?id=7&in=fr"), told);
    }

    /** The partnership of the test. */
    private static final class Prospects extends PartnershipDirectory {

        @Override
        public PartnershipSummary of(PartnershipId id) {
            return new PartnershipSummary(id, "prospects", "PROSPECTS", Localized.of("en", "Prospects"), LocalDate.EPOCH, LocalDate.MAX);
        }
    }

    /** An officer of each partner and a coordinator of none. */
    private static final class Officers extends Members {

        @Override
        public List<MemberRow> of(ScopedId partnership) {
            return List.of(officer(101, Optional.of(KARVINA.value())), officer(102, Optional.of(WIGAN.value())), officer(103, Optional.empty()),
                    new MemberRow(104, new AccountId(104), "Coordinator", "c@example.org", Role.COORDINATOR, Optional.empty()));
        }

        private static MemberRow officer(long account, Optional<Long> partner) {
            return new MemberRow(account, new AccountId(account), "Officer", "o@example.org", Role.CONTRIBUTOR, partner);
        }
    }

    /** Who was told what. */
    private final class Told extends Notices {

        @Override
        public void tell(long partnershipId, Collection<AccountId> members, NoticeText text) {
            members.forEach(member -> told.add(member.value() + " " + text.arguments() + " " + text.link()));
        }

        @Override
        public void tellMore(long partnershipId, Collection<AccountId> members, NoticeText text, Instant since) {
            members.forEach(member -> told.add(member.value() + " " + text.arguments() + " " + text.link()));
        }
    }
}
