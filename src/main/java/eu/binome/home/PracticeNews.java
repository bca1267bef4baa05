package eu.binome.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.notification.NoticeText;
import eu.binome.notification.Notices;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.practice.PracticeAccepted;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReturned;
import eu.binome.practice.PracticeSubmitted;
import eu.binome.practice.PracticeSummary;
import eu.binome.practice.PracticeTranslated;
import eu.binome.practice.PracticesImported;
import eu.binome.security.AccountId;
import eu.binome.security.MemberRow;
import eu.binome.security.Members;
import eu.binome.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Tells coordinators of practices that came in, and partners of what became of theirs.
 */
@ApplicationScoped
class PracticeNews {

    private final PracticeCatalogue practices;
    private final PartnershipDirectory partnerships;
    private final Members members;
    private final Notices notices;

    @Inject
    PracticeNews(PracticeCatalogue practices, PartnershipDirectory partnerships, Members members, Notices notices) {
        this.practices = practices;
        this.partnerships = partnerships;
        this.members = members;
        this.notices = notices;
    }

    protected PracticeNews() {
        this(null, null, null, null);
    }

    void submitted(@Observes PracticeSubmitted event) {
        tell(event.partnership(), event.practice(), "home.news.submitted", coordinators(event.partnership()));
    }

    /** Visitors read it already: somebody should look at it. */
    void translated(@Observes PracticeTranslated event) {
        tell(event.partnership(), event.practice(), "home.news.translated", coordinators(event.partnership()), "&in=" + event.language());
    }

    void accepted(@Observes PracticeAccepted event) {
        tell(event.partnership(), event.practice(), "home.news.accepted", owners(event.partnership(), event.practice()));
    }

    /** One notice for each officer, however many practices of theirs came in. */
    void imported(@Observes PracticesImported event) {
        String link = "/p/" + partnerships.of(event.partnership()).slug() + "/practice/list";
        Map<PartnerId, Long> counts = event.owners().values().stream().collect(Collectors.groupingBy(owner -> owner, Collectors.counting()));
        List<MemberRow> everybody = members.of(event.partnership());
        counts.forEach((owner, count) -> notices.tellMore(event.partnership().value(),
                everybody.stream().filter(m -> m.partnerId().equals(Optional.of(owner.value()))).map(MemberRow::account).toList(),
                new NoticeText("home.news.imported", List.of(String.valueOf(count)), link), event.since()));
    }

    void returned(@Observes PracticeReturned event) {
        tell(event.partnership(), event.practice(), "home.news.returned", owners(event.partnership(), event.practice()));
    }

    private List<AccountId> coordinators(PartnershipId partnership) {
        return members.of(partnership).stream().filter(m -> m.role() == Role.COORDINATOR).map(MemberRow::account).toList();
    }

    private List<AccountId> owners(PartnershipId partnership, PracticeId practice) {
        return members.actingFor(partnership, summary(practice).owner().value()).stream().map(MemberRow::account).toList();
    }

    private void tell(PartnershipId partnership, PracticeId practice, String key, List<AccountId> to) {
        tell(partnership, practice, key, to, "");
    }

    private void tell(PartnershipId partnership, PracticeId practice, String key, List<AccountId> to, String view) {
        PracticeSummary summary = summary(practice);
        String title = summary.title().in(Locale.of(summary.sourceLanguage()));
        String link = "/p/" + partnerships.of(partnership).slug() + "/practice/practice?id=" + practice.value() + view;
        notices.tell(partnership.value(), to, new NoticeText(key, List.of(title), link));
    }

    private PracticeSummary summary(PracticeId practice) {
        return practices.find(practice).orElseThrow().summary();
    }
}
