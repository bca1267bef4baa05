package eu.binome.transfer;

import java.util.Map;

import eu.binome.platform.Conflict;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.Problem;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Fills a plan from data: all of it, or nothing when one field is refused.
 */
@ApplicationScoped
@Transactional
public class PlanFilling {

    private final TransferPlans plans;
    private final SectionWriting texts;
    private final RowWriting rows;

    @Inject
    PlanFilling(TransferPlans plans, SectionWriting texts, RowWriting rows) {
        this.plans = plans;
        this.texts = texts;
        this.rows = rows;
    }

    protected PlanFilling() {
        this(null, null, null);
    }

    /**
     * Writes texts and adds rows, as a person would who has just read the plan.
     *
     * @throws Conflict when somebody writes in the same sections at this moment
     * @throws Problem  when a text or a field is refused
     */
    @Requires(Permission.WRITE_TRANSFER)
    public void fill(TransferPlanId id, PlanContent content) {
        TransferPlan plan = plans.get(id);
        content.texts().forEach((name, text) -> {
            PlanSection section = plan.section(name);
            texts.save(section.id(), new FieldChanges(Map.of("text", text), Map.of("text", section.body())));
        });
        content.rows().forEach((name, added) -> added.forEach(row -> rows.add(plan.section(name).id(), row)));
    }
}
