package eu.binome.partnership;

import eu.binome.platform.Localized;
import eu.binome.search.Facet;
import eu.binome.search.FacetNaming;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives themes their names beside search results, in one query.
 */
@ApplicationScoped
@Transactional
@OpenToAll("names of themes for the filters of the search")
public class ThemeNaming implements FacetNaming {

    private final EntityManager entities;

    @Inject
    ThemeNaming(EntityManager entities) {
        this.entities = entities;
    }

    protected ThemeNaming() {
        this(null);
    }

    @Override
    public Facet facet() {
        return Facet.THEME;
    }

    @Override
    public Map<String, String> names(Collection<String> codes, Locale locale) {
        List<Long> ids = FacetIds.of(codes);
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, Map<String, String>> texts = new HashMap<>();
        entities.createQuery("select t.ownerId, t.language, t.body from PartnershipText t where t.ownerKind = :kind and t.field = :field"
                        + " and t.ownerId in :ids", Object[].class)
                .setParameter("kind", PartnershipTexts.THEME).setParameter("field", PartnershipTexts.TITLE)
                .setParameter("ids", ids).getResultList()
                .forEach(text -> texts.computeIfAbsent((Long) text[0], id -> new HashMap<>()).put(text[1].toString(), text[2].toString()));
        Map<String, String> names = new HashMap<>();
        texts.forEach((id, byLanguage) -> names.put(id.toString(), new Localized(byLanguage).in(locale)));
        return names;
    }
}
