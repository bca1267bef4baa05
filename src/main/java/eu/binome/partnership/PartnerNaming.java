package eu.binome.partnership;

import eu.binome.search.Facet;
import eu.binome.search.FacetNaming;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives partner organisations their names beside search results, in one query.
 */
@ApplicationScoped
@Transactional
@OpenToAll("names of partners for the filters of the search")
public class PartnerNaming implements FacetNaming {

    private final EntityManager entities;

    @Inject
    PartnerNaming(EntityManager entities) {
        this.entities = entities;
    }

    protected PartnerNaming() {
        this(null);
    }

    @Override
    public Facet facet() {
        return Facet.PARTNER;
    }

    @Override
    public Map<String, String> names(Collection<String> codes, Locale locale) {
        List<Long> ids = FacetIds.of(codes);
        if (ids.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select id, name from partner where id in (" + FacetIds.joined(ids) + ")").getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row[0].toString(), row -> row[1].toString()));
    }
}
