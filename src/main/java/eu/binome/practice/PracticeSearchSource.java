package eu.binome.practice;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes practices findable by those who may read them; archived ones by nobody.
 */
@ApplicationScoped
@Transactional
@OpenToAll("called by the index, which asks for the reader's rights in every query")
public class PracticeSearchSource implements SearchSource {

    /** The kind of practices in the search. */
    public static final String KIND = "practice";

    private static final Set<String> APART = Set.of(PracticeField.TITLE.key(), PracticeField.SUMMARY.key());

    private final PracticeCatalogue catalogue;
    private final EntityManager entities;

    @Inject
    PracticeSearchSource(PracticeCatalogue catalogue, EntityManager entities) {
        this.catalogue = catalogue;
        this.entities = entities;
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
                .filter(practice -> practice.summary().status() != PracticeStatus.ARCHIVED)
                .map(PracticeSearchSource::document).toList();
    }

    @Override
    public List<Long> idsAfter(long id, int most) {
        return entities.createQuery("select p.id from Practice p where p.id > :id order by p.id", Long.class)
                .setParameter("id", id).setMaxResults(most).getResultList();
    }

    private static SearchDocument document(PracticeDetail practice) {
        PracticeSummary summary = practice.summary();
        PracticeFacts facts = practice.facts();
        SearchDocument document = SearchDocument.of(KIND, summary.id().value(), summary.partnership().value(),
                        audiences(summary.status(), summary.partnership(), summary.owner()), practice.changedAt())
                .with(Facet.PARTNER, Long.toString(summary.owner().value()))
                .with(Facet.THEME, summary.theme().map(ThemeId::value).map(String::valueOf).orElse(""))
                .with(Facet.STATUS, summary.status().name())
                .with(Facet.REGION, facts.nutsCode())
                .with(Facet.YEAR, facts.start().map(start -> Integer.toString(start.year())).orElse(""));
        for (String country : facts.countries()) {
            document = document.with(Facet.COUNTRY, country);
        }
        for (Map.Entry<String, SearchText> text : texts(practice).entrySet()) {
            document = document.in(text.getKey(), text.getValue());
        }
        return document;
    }

    /** Who may read a practice in a status: the same people as {@link PracticePolicy} lets in. */
    static Set<Audience> audiences(PracticeStatus status, PartnershipId partnership, PartnerId owner) {
        Audience own = Audience.partner(owner.value());
        Audience coordinators = Audience.coordinators(partnership.value());
        return switch (status) {
            case DRAFT, RETURNED -> Set.of(own, coordinators);
            case SUBMITTED -> Set.of(own, coordinators, Audience.team(partnership.value()));
            case ACCEPTED -> Set.of(Audience.members(partnership.value()));
            case PUBLISHED -> Set.of(Audience.everyone());
            case ARCHIVED -> Set.of();
        };
    }

    /** What it says in each language; facts in words and keywords count in every language there is. */
    private static Map<String, SearchText> texts(PracticeDetail practice) {
        Set<String> languages = new TreeSet<>();
        practice.texts().values().forEach(text -> languages.addAll(text.texts().keySet()));
        PracticeFacts facts = practice.facts();
        String places = String.join("\n", facts.city(), facts.nutsName(), facts.organisation(), facts.funding());
        Map<String, SearchText> texts = new TreeMap<>();
        for (String language : languages) {
            String story = practice.texts().entrySet().stream().filter(text -> !APART.contains(text.getKey()))
                    .map(text -> text.getValue().texts().getOrDefault(language, "")).filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("\n"));
            texts.put(language, new SearchText(practice.summary().title().texts().getOrDefault(language, ""),
                    practice.summary().summary().texts().getOrDefault(language, ""), (story + "\n" + places).strip(),
                    String.join(", ", facts.keywords())));
        }
        return texts;
    }
}
