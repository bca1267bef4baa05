package eu.binome.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.Localized;
import eu.binome.practice.PracticeField;
import eu.binome.search.Audience;
import eu.binome.search.Facet;
import eu.binome.search.SearchDocument;
import eu.binome.search.SearchSource;
import eu.binome.search.SearchText;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Makes plans findable in the language they are written in, for those who may read them; one that nobody began, for nobody.
 */
@ApplicationScoped
@Transactional
@OpenToAll("gives the index what it is to know; each document names who may find it")
public class PlanSearchSource implements SearchSource {

    /** The kind of plans in the search. */
    public static final String KIND = "transfer";

    private final TransferPlans plans;
    private final PlanChanges changes;

    @Inject
    PlanSearchSource(TransferPlans plans, PlanChanges changes) {
        this.plans = plans;
        this.changes = changes;
    }

    protected PlanSearchSource() {
        this(null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchDocument> load(long id) {
        return plans.find(new TransferPlanId(id)).filter(plan -> plan.status() != TransferPlanStatus.EMPTY).map(this::document);
    }

    @Override
    public List<Long> idsAfter(long id, int most) {
        return plans.idsAfter(id, most);
    }

    private SearchDocument document(TransferPlan plan) {
        SearchDocument document = SearchDocument.of(KIND, plan.id().value(), plan.partnership().value(),
                Set.of(Audience.members(plan.partnership().value())), plan.changedAt());
        for (PartnerId party : plan.parties()) {
            document = document.with(Facet.PARTNER, String.valueOf(party.value()));
        }
        return document.in(plan.language(), new SearchText(title(plan), plan.section(SectionName.REUSE).body(), body(plan), ""));
    }

    private String title(TransferPlan plan) {
        String receiver = changes.names(plan.partnership()).getOrDefault(plan.receiver(), "");
        Localized practice = plan.quotedPractice().map(quote -> quote.text(PracticeField.TITLE)).orElse(Localized.empty());
        return practice.isEmpty() ? receiver : receiver + ": " + practice.in(plan.language());
    }

    private static String body(TransferPlan plan) {
        Stream<String> texts = plan.sections().stream().filter(s -> s.name() != SectionName.REUSE).map(PlanSection::body);
        Stream<String> rows = plan.sections().stream().flatMap(s -> s.rows().stream()).flatMap(row -> Stream.of(RowField.TITLE, RowField.OWNER,
                RowField.EXPECTED_RESULT, RowField.ANSWER).map(row::read));
        return Stream.concat(texts, rows).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
