package eu.binome.transfer;

import java.util.List;
import java.util.Optional;

/**
 * A transfer plan as a whole, as one reader sees it.
 *
 * @param language ISO 639-1 code of the language it is written in
 * @param needs    what the receiver had stated when it was made, the greatest first
 * @param rights   what the reader may do
 */
public record PlanDetail(TransferPlanSummary summary, String language, Optional<QuotedPractice> practice, List<QuotedNeed> needs,
                         List<SectionDetail> sections, PlanRights rights) {

    /** One of its sections. */
    public SectionDetail section(SectionName name) {
        return sections.stream().filter(s -> s.name() == name).findFirst().orElseThrow();
    }

    /** What it costs and who pays. */
    public BudgetTable budget() {
        return BudgetTable.of(section(SectionName.BUDGET).rows());
    }
}
