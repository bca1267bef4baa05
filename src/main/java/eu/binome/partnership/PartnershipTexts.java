package eu.binome.partnership;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.binome.platform.CleanText;
import eu.binome.platform.Languages;
import eu.binome.platform.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The texts of partnerships and themes.
 */
@ApplicationScoped
class PartnershipTexts {

    static final String PARTNERSHIP = "PARTNERSHIP";
    static final String THEME = "THEME";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";

    private final EntityManager entities;

    @Inject
    PartnershipTexts(EntityManager entities) {
        this.entities = entities;
    }

    protected PartnershipTexts() {
        this(null);
    }

    /** The texts of one field of all owners of a kind in a partnership, by owner's id. */
    Map<Long, Localized> of(PartnershipId partnership, String ownerKind, String field) {
        return byOwner(rows(partnership, ownerKind, field));
    }

    /** The titles of these partnerships, by their ids; one that has none is left out. */
    Map<Long, Localized> titles(Collection<Long> partnerships) {
        return byOwner(entities.createQuery("select t from PartnershipText t where t.partnershipId in :partnerships and t.ownerKind = :kind"
                + " and t.field = :field", PartnershipText.class).setParameter("partnerships", partnerships)
                .setParameter("kind", PARTNERSHIP).setParameter("field", TITLE).getResultList());
    }

    private static Map<Long, Localized> byOwner(List<PartnershipText> rows) {
        Map<Long, Map<String, String>> bodies = new HashMap<>();
        rows.forEach(text -> bodies.computeIfAbsent(text.ownerId(), id -> new HashMap<>()).put(text.language(), text.body()));
        Map<Long, Localized> texts = new HashMap<>();
        bodies.forEach((owner, byLanguage) -> texts.put(owner, new Localized(byLanguage)));
        return texts;
    }

    /** Writes the texts of one field; blank ones are removed. */
    void write(PartnershipId partnership, String ownerKind, long owner, String field, Map<String, String> bodies) {
        List<PartnershipText> rows = rows(partnership, ownerKind, field).stream().filter(text -> text.ownerId() == owner).toList();
        for (String language : Languages.ALL) {
            String body = TITLE.equals(field) ? CleanText.line(bodies.getOrDefault(language, "")) : bodies.getOrDefault(language, "").strip();
            var existing = rows.stream().filter(text -> text.language().equals(language)).findFirst();
            if (body.isEmpty()) {
                existing.ifPresent(entities::remove);
            } else {
                existing.ifPresentOrElse(text -> text.write(body),
                        () -> entities.persist(new PartnershipText(partnership, ownerKind, owner, field, language, body)));
            }
        }
    }

    void removeAll(PartnershipId partnership, String ownerKind, long owner) {
        entities.createQuery("delete from PartnershipText t where t.partnershipId = :partnership and t.ownerKind = :kind"
                + " and t.ownerId = :owner").setParameter("partnership", partnership.value()).setParameter("kind", ownerKind)
                .setParameter("owner", owner).executeUpdate();
    }

    private List<PartnershipText> rows(PartnershipId partnership, String ownerKind, String field) {
        return entities.createQuery("select t from PartnershipText t where t.partnershipId = :partnership and t.ownerKind = :kind"
                + " and t.field = :field", PartnershipText.class).setParameter("partnership", partnership.value())
                .setParameter("kind", ownerKind).setParameter("field", field).getResultList();
    }
}
