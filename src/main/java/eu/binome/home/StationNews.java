package eu.binome.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import eu.binome.evaluation.RoundPlanned;
import eu.binome.evaluation.ShortlistPublished;
import eu.binome.guide.GuidePublished;
import eu.binome.guide.PublishedGuides;
import eu.binome.notification.NoticeText;
import eu.binome.notification.Notices;
import eu.binome.pairing.BinomeSummary;
import eu.binome.pairing.BinomesConfirmed;
import eu.binome.pairing.ConfirmedBinomes;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;
import eu.binome.security.MemberRow;
import eu.binome.security.Members;
import eu.binome.security.Permission;
import eu.binome.transfer.PlansBegun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Tells all members who may see it that a station of the cycle was reached: round, shortlist, binômes, plans, guide.
 */
@ApplicationScoped
class StationNews {

    private final PartnershipDirectory partnerships;
    private final Members members;
    private final ConfirmedBinomes binomes;
    private final PublishedGuides guides;
    private final Notices notices;

    @Inject
    StationNews(PartnershipDirectory partnerships, Members members, ConfirmedBinomes binomes, PublishedGuides guides, Notices notices) {
        this.partnerships = partnerships;
        this.members = members;
        this.binomes = binomes;
        this.guides = guides;
        this.notices = notices;
    }

    protected StationNews() {
        this(null, null, null, null, null);
    }

    void planned(@Observes RoundPlanned event) {
        String key = event.open() ? "home.news.roundOpen" : "home.news.roundPlanned";
        tell(event.partnership(), with(Permission.READ_EVALUATION), key, List.of(String.valueOf(event.number())), "/evaluation/rounds");
    }

    void shortlisted(@Observes ShortlistPublished event) {
        tell(event.partnership(), with(Permission.READ_PARTNERSHIP), "home.news.shortlist", List.of(), "/evaluation/shortlist");
    }

    /** Who acts for a partner learns with whom it works, all others that the binômes are there. */
    void confirmed(@Observes BinomesConfirmed event) {
        Map<Long, String> names = partnerships.partners(event.partnership()).stream()
                .collect(Collectors.toMap(partner -> partner.id().value(), PartnerSummary::name));
        List<BinomeSummary> confirmed = binomes.of(event.partnership());
        for (BinomeSummary binome : confirmed) {
            binome.partners().forEach(own -> tell(event.partnership(), member -> member.partnerId().equals(Optional.of(own.value())),
                    "home.news.yourBinome", List.of(binome.partners().stream().filter(other -> !other.equals(own))
                            .map(other -> names.get(other.value())).collect(Collectors.joining(", "))), "/pairing/pairing"));
        }
        Set<Long> paired = confirmed.stream().flatMap(binome -> binome.partners().stream()).map(p -> p.value()).collect(Collectors.toSet());
        tell(event.partnership(), member -> member.partnerId().filter(paired::contains).isEmpty(), "home.news.binomes", List.of(),
                "/pairing/pairing");
    }

    void begun(@Observes PlansBegun event) {
        tell(event.partnership(), with(Permission.READ_TRANSFER), "home.news.plans", List.of(), "/transfer/plans");
    }

    void published(@Observes GuidePublished event) {
        Localized title = guides.edition(event.edition()).title();
        tell(event.partnership(), with(Permission.READ_GUIDE), "home.news.guide", List.of(title.in(title.texts().keySet().iterator().next())),
                "/guide/guides");
    }

    private static Predicate<MemberRow> with(Permission permission) {
        return member -> permission.isGrantedTo(Set.of(member.role()));
    }

    private void tell(PartnershipId partnership, Predicate<MemberRow> who, String key, List<String> arguments, String page) {
        String link = "/p/" + partnerships.of(partnership).slug() + page;
        notices.tell(partnership.value(), members.of(partnership).stream().filter(who).map(MemberRow::account).distinct().toList(),
                new NoticeText(key, arguments, link));
    }
}
