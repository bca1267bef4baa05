package eu.binome.transfer.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.practice.PracticeId;
import eu.binome.transfer.ListedPlan;
import eu.binome.transfer.PlanDetail;
import eu.binome.transfer.PracticeChoice;
import eu.binome.transfer.QuotedNeed;
import eu.binome.transfer.QuotedPractice;
import eu.binome.transfer.TransferPlanStatus;
import eu.binome.transfer.TransferPlanSummary;

/**
 * A transfer plan as programs read it.
 *
 * @param quotedPractice what it said when it was chosen
 */
public record PlanJson(ListedJson plan, String language, Optional<QuotedPractice> quotedPractice, List<QuotedNeed> needs,
                       List<SectionJson> sections) {

    static PlanJson of(PlanDetail plan) {
        return new PlanJson(ListedJson.of(plan.summary()), plan.language(), plan.practice(), plan.needs(),
                plan.sections().stream().map(SectionJson::of).toList());
    }

    /** A plan in a list. */
    public record ListedJson(long id, long receiver, long binome, List<Long> partners, Optional<Long> practice, Map<String, String> practiceTitle,
                             TransferPlanStatus status, int signedSections, int sections, Instant changedAt) {

        static ListedJson of(ListedPlan listed) {
            return of(listed.summary());
        }

        static ListedJson of(TransferPlanSummary plan) {
            return new ListedJson(plan.id().value(), plan.receiver().value(), plan.binome().value(),
                    plan.partners().stream().map(PartnerId::value).toList(), plan.practice().map(PracticeId::value),
                    plan.practiceTitle().texts(), plan.status(), plan.signed(), plan.sections(), plan.changedAt());
        }
    }

    /** A practice that may be chosen. */
    public record ChoiceJson(long practice, Map<String, String> title, long owner, Optional<Integer> rank) {

        static ChoiceJson of(PracticeChoice choice) {
            return new ChoiceJson(choice.id().value(), choice.title().texts(), choice.owner().value(), choice.rank());
        }
    }

    /**
     * Which practice is chosen.
     *
     * @param seen the one that the plan had before, if any
     */
    public record PracticeJson(long practice, Optional<Long> seen) {
    }

    /** Whose sign-offs an act lifted, by name. */
    public record LiftedJson(List<String> lifted) {
    }

    /** How many plans were made. */
    public record MadeJson(int made) {
    }
}
