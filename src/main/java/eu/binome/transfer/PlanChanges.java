package eu.binome.transfer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.binome.notification.NoticeText;
import eu.binome.notification.Notices;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.search.SearchPending;
import eu.binome.security.CurrentUser;
import eu.binome.security.MemberRow;
import eu.binome.security.Members;
import eu.binome.security.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What goes with every change of a plan: who did it when, the search learns of it, and those whose sign-off it lifted are told.
 */
@ApplicationScoped
class PlanChanges {

    private final CurrentUser user;
    private final Clock clock;
    private final PartnershipDirectory directory;
    private final Members members;
    private final Notices notices;
    private final SearchPending search;

    @Inject
    PlanChanges(CurrentUser user, Clock clock, PartnershipDirectory directory, Members members, Notices notices, SearchPending search) {
        this.user = user;
        this.clock = clock;
        this.directory = directory;
        this.members = members;
        this.notices = notices;
        this.search = search;
    }

    protected PlanChanges() {
        this(null, null, null, null, null, null);
    }

    /** Name of the person who changes. */
    String by() {
        return user.getName();
    }

    Signer signer() {
        return new Signer(user.account(), user.getName());
    }

    Instant now() {
        return clock.instant();
    }

    void touched(TransferPlan plan) {
        search.touchInside(PlanSearchSource.KIND, List.of(plan.id().value()));
    }

    /** Names of the partners of a partnership. */
    Map<PartnerId, String> names(PartnershipId partnership) {
        Map<PartnerId, String> names = new HashMap<>();
        directory.partners(partnership).forEach((PartnerSummary partner) -> names.put(partner.id(), partner.name()));
        return names;
    }

    /**
     * Tells the people of those partners whose sign-offs were lifted.
     *
     * @param page below {@code /p/slug/transfer/}, where it happened
     * @return the partners' names, each once
     */
    List<String> lifted(TransferPlan plan, List<SignOff> lifted, String page) {
        List<PartnerId> partners = lifted.stream().map(SignOff::partner).distinct().toList();
        if (partners.isEmpty()) {
            return List.of();
        }
        tell(plan, partners, "transfer.notice.lifted", page);
        Map<PartnerId, String> names = names(plan.partnership());
        return partners.stream().map(names::get).toList();
    }

    /** Tells all parties that everything is signed. */
    void signed(TransferPlan plan) {
        tell(plan, plan.parties(), "transfer.notice.signed", "plan?id=" + plan.id().value());
    }

    private void tell(TransferPlan plan, List<PartnerId> partners, String key, String page) {
        PartnershipId partnership = plan.partnership();
        List<AccountId> people = new ArrayList<>();
        partners.forEach(partner -> members.actingFor(partnership, partner.value()).stream().map(MemberRow::account).forEach(people::add));
        String link = "/p/" + directory.of(partnership).slug() + "/transfer/" + page;
        notices.tell(partnership.value(), people, new NoticeText(key, List.of(by(), names(partnership).get(plan.receiver())), link));
    }
}
