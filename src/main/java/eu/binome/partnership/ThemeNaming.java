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
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select owner_id, language, body from partnership_text where owner_kind = ? and field = ?"
                        + " and owner_id in (" + FacetIds.joined(ids) + ")")
                .setParameter(1, PartnershipTexts.THEME).setParameter(2, PartnershipTexts.TITLE).getResultList();
        rows.forEach(text -> texts.computeIfAbsent(((Number) text[0]).longValue(), id -> new HashMap<>()).put(text[1].toString(), text[2].toString()));
        Map<String, String> names = new HashMap<>();
        texts.forEach((id, byLanguage) -> names.put(id.toString(), new Localized(byLanguage).in(locale)));
        return names;
    }
}
