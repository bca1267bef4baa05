package eu.binome.practice;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import eu.binome.partnership.PartnershipId;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

/**
 * Lists the practices that a reader may see, page by page along their ids: three queries a page, however far in.
 */
@ApplicationScoped
@Transactional
public class PracticeListing {

    private final EntityManager entities;
    private final PracticeCatalogue catalogue;
    private final PracticePolicy policy;
    private final CurrentUser user;

    @Inject
    PracticeListing(EntityManager entities, PracticeCatalogue catalogue, PracticePolicy policy, CurrentUser user) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.policy = policy;
        this.user = user;
    }

    protected PracticeListing() {
        this(null, null, null, null);
    }

    /**
     * A page of the list.
     *
     * @param most rows a page, 1 to 200
     */
    @Requires(Permission.READ_PRACTICE)
    public ListPage page(PartnershipId partnership, ListFilter filter, int most) {
        Conditions conditions = conditions(partnership, filter);
        long total = conditions.query("select count(p) from Practice p where ", "", Long.class).getSingleResult();
        if (filter.before() > 0) {
            conditions.and("p.id < :before", "before", filter.before());
        }
        List<Practice> found = conditions.query("select p from Practice p where ", " order by p.id desc", Practice.class)
                .setMaxResults(most + 1).getResultList();
        boolean more = found.size() > most;
        List<Practice> shown = more ? found.subList(0, most) : found;
        OptionalLong next = more ? OptionalLong.of(shown.getLast().id().value()) : OptionalLong.empty();
        return new ListPage(catalogue.summaries(shown), total, next);
    }

    /** The practices of such a page without counting all that there are. */
    List<Practice> some(PartnershipId partnership, ListFilter filter, int most) {
        Conditions conditions = conditions(partnership, filter);
        if (filter.before() > 0) {
            conditions.and("p.id < :before", "before", filter.before());
        }
        return conditions.query("select p from Practice p where ", " order by p.id desc", Practice.class).setMaxResults(most).getResultList();
    }

    private Conditions conditions(PartnershipId partnership, ListFilter filter) {
        Conditions conditions = new Conditions();
        conditions.and("p.partnershipId = :partnership", "partnership", partnership.value());
        Set<PracticeStatus> asked = filter.status().map(Set::of).orElse(EnumSet.complementOf(EnumSet.of(PracticeStatus.ARCHIVED)));
        conditions.and("p.status in :asked", "asked", asked);
        conditions.and("(p.status in :readable or p.partnerId = :own)", "readable", policy.readable(partnership.value()));
        conditions.values.put("own", user.partnerIn(partnership.value()).orElse(0L));
        filter.theme().ifPresent(theme -> conditions.and("p.themeId = :theme", "theme", theme.value()));
        filter.partner().ifPresent(partner -> conditions.and("p.partnerId = :partner", "partner", partner.value()));
        return conditions;
    }

    /** What holds of the rows, and the values of its parameters. */
    private final class Conditions {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        void and(String condition, String parameter, Object value) {
            text.append(text.isEmpty() ? "" : " and ").append(condition);
            values.put(parameter, value);
        }

        <T> TypedQuery<T> query(String start, String end, Class<T> type) {
            TypedQuery<T> query = entities.createQuery(start + text + end, type);
            values.forEach(query::setParameter);
            return query;
        }
    }
}
