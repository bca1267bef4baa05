package eu.binome.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;
import eu.binome.practice.MonthOrYear;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeFacts;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeOrigin;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import eu.binome.testing.TestDatabase;

/**
 * The practices of the test's database, with their titles only.
 */
final class KnownPractices extends PracticeCatalogue {

    private final TestDatabase database;

    KnownPractices(TestDatabase database) {
        this.database = database;
    }

    @Override
    public List<PracticeSummary> ofPartnership(PartnershipId partnership, Set<PracticeStatus> statuses) {
        return read("p.partnership_id = " + partnership.value() + " and p.status in ('" + String.join("','", names(statuses)) + "')");
    }

    @Override
    public Set<PracticeId> stillIn(Set<PracticeStatus> statuses, Collection<PracticeId> ids) {
        return summaries(ids).stream().filter(practice -> statuses.contains(practice.status())).map(PracticeSummary::id)
                .collect(Collectors.toSet());
    }

    private static List<String> names(Set<PracticeStatus> statuses) {
        return statuses.stream().map(PracticeStatus::name).toList();
    }

    @Override
    public List<PracticeSummary> summaries(Collection<PracticeId> ids) {
        return findAll(ids).stream().map(PracticeDetail::summary).toList();
    }

    @Override
    public List<PracticeDetail> findAll(Collection<PracticeId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String list = String.join(",", ids.stream().map(id -> String.valueOf(id.value())).toList());
        return read("p.id in (" + list + ")").stream().map(KnownPractices::detail).toList();
    }

    private List<PracticeSummary> read(String condition) {
        List<?> rows = database.entities().createNativeQuery("select p.id, p.partnership_id, p.partner_id, t.body, p.status from practice p"
                + " join practice_text t on t.practice_id = p.id where " + condition + " order by p.id").getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).toList();
    }

    private static PracticeSummary summary(Object[] row) {
        return new PracticeSummary(new PracticeId((Long) row[0]), new PartnershipId((Long) row[1]), new PartnerId((Long) row[2]),
                Optional.empty(), PracticeStatus.valueOf(row[4].toString()), "en", Localized.of("en", row[3].toString()), Localized.empty());
    }

    private static PracticeDetail detail(PracticeSummary summary) {
        Optional<MonthOrYear> unknown = Optional.empty();
        PracticeFacts facts = new PracticeFacts(Optional.empty(), List.of(), "", "", "", "", "", "", unknown, unknown, false,
                Optional.empty(), "", "", List.of(), new PracticeOrigin("", "", ""));
        return new PracticeDetail(summary, java.util.Map.of(), facts, 1, EvaluationFixture.NOW);
    }
}
