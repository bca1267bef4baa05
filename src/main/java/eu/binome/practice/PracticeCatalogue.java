package eu.binome.practice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What other modules read of practices. It asks no permission: who calls decides whom the answer is shown to.
 */
@ApplicationScoped
@Transactional
@OpenToAll("read by other modules behind their own doors; pages and programs use the guarded services")
public class PracticeCatalogue {

    private static final List<PracticeField> SHORT = List.of(PracticeField.TITLE, PracticeField.SUMMARY);

    private final Practices practices;

    @Inject
    PracticeCatalogue(Practices practices) {
        this.practices = practices;
    }

    protected PracticeCatalogue() {
        this(null);
    }

    /** The practices of a partnership in one of these statuses, in the order in which they were written. */
    public List<PracticeSummary> ofPartnership(PartnershipId partnership, Set<PracticeStatus> statuses) {
        return summaries(practices.of(partnership, statuses));
    }

    /** One practice as a whole, whatever its status. */
    public Optional<PracticeDetail> find(PracticeId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** Those of these practices that exist, whatever their status, in the order in which they were written; two queries, and one or two for the forms of each partnership. */
    public List<PracticeDetail> findAll(Collection<PracticeId> ids) {
        List<Practice> found = practices.all(ids.stream().map(PracticeId::value).toList());
        Map<Long, Map<PracticeField, Localized>> texts = practices.textsOf(idsOf(found));
        Map<Long, FormRules> forms = practices.forms().of(found);
        return found.stream().map(p -> detail(p, texts.getOrDefault(p.id().value(), Map.of()), forms.get(p.id().value()))).toList();
    }

    /** Those of these practices that exist, whatever their status, in short; two queries for two texts each, not for all of them. */
    public List<PracticeSummary> summaries(Collection<PracticeId> ids) {
        return summaries(practices.all(ids.stream().map(PracticeId::value).toList()));
    }

    /** Those of these practices that are in one of these statuses now, whatever this transaction read of them before. */
    public Set<PracticeId> stillIn(Set<PracticeStatus> statuses, Collection<PracticeId> ids) {
        return practices.idsIn(statuses, ids.stream().map(PracticeId::value).toList()).stream().map(PracticeId::new).collect(Collectors.toSet());
    }

    List<PracticeSummary> summaries(List<Practice> found) {
        Map<Long, Map<PracticeField, Localized>> texts = practices.textsOf(idsOf(found), SHORT);
        return found.stream().map(p -> summary(p, texts.getOrDefault(p.id().value(), Map.of()))).toList();
    }

    private static List<Long> idsOf(List<Practice> found) {
        return found.stream().map(p -> p.id().value()).toList();
    }

    private static PracticeDetail detail(Practice practice, Map<PracticeField, Localized> texts, FormRules form) {
        Map<String, Localized> byKey = new LinkedHashMap<>();
        texts.forEach((field, text) -> byKey.put(field.key(), text));
        return new PracticeDetail(summary(practice, texts), byKey, practice.facts(), practice.revision(), practice.changedAt(),
                form, practice.ownFacts());
    }

    private static PracticeSummary summary(Practice practice, Map<PracticeField, Localized> texts) {
        return new PracticeSummary(practice.id(), practice.partnership(), practice.owner(), practice.theme(), practice.status(),
                practice.sourceLanguage(), texts.getOrDefault(PracticeField.TITLE, Localized.empty()),
                texts.getOrDefault(PracticeField.SUMMARY, Localized.empty()));
    }
}
