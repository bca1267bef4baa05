package eu.binome.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;
import eu.binome.platform.NotFound;
import eu.binome.practice.PracticeId;
import eu.binome.security.PartnershipLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * The guides of all partnerships, their texts and entries.
 */
@ApplicationScoped
class Guides {

    private final EntityManager entities;

    @Inject
    Guides(EntityManager entities) {
        this.entities = entities;
    }

    protected Guides() {
        this(null);
    }

    Guide get(GuideId id) {
        return Optional.ofNullable(entities.find(Guide.class, id.value())).orElseThrow(NotFound::new);
    }

    /** A guide that nobody else may change until this transaction ends. */
    Guide lock(GuideId id) {
        return Optional.ofNullable(entities.find(Guide.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    List<Guide> of(PartnershipId partnership) {
        return entities.createQuery("select g from Guide g where g.partnershipId = :partnership order by g.id desc", Guide.class)
                .setParameter("partnership", partnership.value()).getResultList();
    }

    /** Goes on once nobody else begins guides in a partnership. */
    void await(PartnershipId partnership) {
        PartnershipLock.take(entities, partnership.value());
    }

    Guide add(Guide guide) {
        entities.persist(guide);
        entities.flush();
        return guide;
    }

    Composition composition(Guide guide) {
        return new Composition(guide, entities.createQuery(
                "select e from GuideEntry e where e.guideId = :guide order by e.themeId, e.position", GuideEntry.class)
                .setParameter("guide", guide.id().value()).getResultList());
    }

    /** The practices that stand in any guide of a partnership. */
    Set<PracticeId> chosen(PartnershipId partnership) {
        return entities.createQuery("select distinct e.practiceId from GuideEntry e where e.partnershipId = :partnership", Long.class)
                .setParameter("partnership", partnership.value()).getResultStream().map(PracticeId::new).collect(Collectors.toSet());
    }

    /** How many practices stand in each guide of a partnership; a guide without any is left out. */
    Map<GuideId, Integer> sizes(PartnershipId partnership) {
        return entities.createQuery("select e.guideId, count(e) from GuideEntry e where e.partnershipId = :partnership group by e.guideId",
                Object[].class).setParameter("partnership", partnership.value()).getResultStream()
                .collect(Collectors.toMap(row -> new GuideId((Long) row[0]), row -> ((Number) row[1]).intValue()));
    }

    /** The titles of a partnership's guides; one that has none is left out. */
    Map<GuideId, Localized> titles(PartnershipId partnership) {
        Map<GuideId, Map<String, String>> bodies = new HashMap<>();
        entities.createQuery("select t.guideId, t.language, t.body from GuideText t where t.partnershipId = :partnership and t.part = :title",
                Object[].class).setParameter("partnership", partnership.value()).setParameter("title", TextKey.TITLE).getResultStream()
                .filter(row -> !row[2].toString().isBlank())
                .forEach(row -> bodies.computeIfAbsent(new GuideId((Long) row[0]), id -> new HashMap<>()).put(row[1].toString(), row[2].toString()));
        Map<GuideId, Localized> titles = new HashMap<>();
        bodies.forEach((guide, byLanguage) -> titles.put(guide, new Localized(byLanguage)));
        return titles;
    }

    List<GuideEntry> entriesOf(PracticeId practice) {
        return entities.createQuery("select e from GuideEntry e where e.practiceId = :practice order by e.guideId", GuideEntry.class)
                .setParameter("practice", practice.value()).getResultList();
    }

    void add(GuideEntry entry) {
        entities.persist(entry);
    }

    void remove(GuideEntry entry) {
        entities.remove(entry);
    }

    Optional<GuideText> text(GuideId guide, TextKey key) {
        return entities.createQuery("select t from GuideText t where t.guideId = :guide and t.part = :part and t.language = :language",
                GuideText.class).setParameter("guide", guide.value()).setParameter("part", key.part())
                .setParameter("language", key.language()).getResultStream().findFirst();
    }

    void add(GuideText text) {
        entities.persist(text);
    }

    /** Every text of a guide by its part; blank ones are left out. */
    Map<String, Localized> texts(GuideId guide) {
        Map<String, Map<String, String>> bodies = new HashMap<>();
        entities.createQuery("select t from GuideText t where t.guideId = :guide", GuideText.class).setParameter("guide", guide.value())
                .getResultStream().filter(text -> !text.body().isBlank())
                .forEach(text -> bodies.computeIfAbsent(text.key().part(), part -> new HashMap<>())
                        .put(text.key().language(), text.body()));
        Map<String, Localized> texts = new HashMap<>();
        bodies.forEach((part, byLanguage) -> texts.put(part, new Localized(byLanguage)));
        return texts;
    }
}
