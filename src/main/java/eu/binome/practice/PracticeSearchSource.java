package eu.binome.practice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.platform.Localized;
import eu.binome.search.Audience;
import eu.binome.search.Facet;
import eu.binome.search.SearchDocument;
import eu.binome.search.SearchSource;
import eu.binome.search.SearchText;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Makes practices findable: drafts for their organisation, accepted ones for the partnership, published ones for everybody.
 */
@ApplicationScoped
@Transactional
@OpenToAll("called by the index, which asks for the reader's rights in every query")
public class PracticeSearchSource implements SearchSource {

    static final String KIND = "practice";

    private final EntityManager entities;
    private final PracticeCatalogue catalogue;

    @Inject
    PracticeSearchSource(EntityManager entities, PracticeCatalogue catalogue) {
        this.entities = entities;
        this.catalogue = catalogue;
    }

    protected PracticeSearchSource() {
        this(null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchDocument> load(long id) {
        return loadAll(List.of(id)).stream().findFirst();
    }

    @Override
    public List<SearchDocument> loadAll(Collection<Long> ids) {
        return catalogue.findAll(ids.stream().map(PracticeId::new).toList()).stream()
                .filter(practice -> practice.summary().status() != PracticeStatus.ARCHIVED).map(PracticeSearchSource::document).toList();
    }

    @Override
    public List<Long> idsAfter(long id, int most) {
        return entities.createQuery("select p.id from Practice p where p.id > :id order by p.id", Long.class).setParameter("id", id)
                .setMaxResults(most).getResultList();
    }

    private static SearchDocument document(PracticeDetail practice) {
        PracticeSummary summary = practice.summary();
        SearchDocument document = SearchDocument.of(KIND, summary.id().value(), summary.partnership().value(), audiences(summary),
                practice.changedAt());
        for (String language : languagesOf(practice)) {
            document = document.in(language, text(practice, language));
        }
        for (String country : practice.facts().countries()) {
            document = document.with(Facet.COUNTRY, country);
        }
        return document.with(Facet.THEME, summary.theme().map(theme -> String.valueOf(theme.value())).orElse(""))
                .with(Facet.PARTNER, String.valueOf(summary.owner().value()))
                .with(Facet.REGION, practice.facts().nutsCode())
                .with(Facet.YEAR, practice.facts().start().map(start -> String.valueOf(start.year())).orElse(""))
                .with(Facet.STATUS, summary.status().name());
    }

    private static Set<Audience> audiences(PracticeSummary summary) {
        long partnership = summary.partnership().value();
        Audience owner = Audience.partner(summary.owner().value());
        return switch (summary.status()) {
            case PUBLISHED -> Set.of(Audience.everyone());
            case ACCEPTED -> Set.of(Audience.members(partnership));
            case SUBMITTED -> Set.of(Audience.team(partnership), owner);
            default -> Set.of(Audience.coordinators(partnership), owner);
        };
    }

    private static Set<String> languagesOf(PracticeDetail practice) {
        return practice.texts().values().stream().flatMap(text -> text.texts().keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static SearchText text(PracticeDetail practice, String language) {
        String body = practice.told().stream().map(field -> field.written(own(practice, field.field(), language), Locale.of(language))).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
        String answers = practice.openFacts(Locale.of(language)).stream().map(OwnFact::value).collect(Collectors.joining("\n"));
        PracticeFacts facts = practice.facts();
        String place = String.join("\n", facts.city(), facts.nutsName(), facts.organisation()).strip();
        return new SearchText(own(practice, PracticeField.TITLE, language), own(practice, PracticeField.SUMMARY, language),
                (body + "\n" + place + "\n" + answers).strip(), String.join(", ", facts.keywords()));
    }

    private static String own(PracticeDetail practice, PracticeField field, String language) {
        return practice.texts().getOrDefault(field.key(), Localized.empty()).texts().getOrDefault(language, "");
    }
}
