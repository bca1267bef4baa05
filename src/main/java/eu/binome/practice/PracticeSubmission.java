package eu.binome.practice;

import java.util.List;

import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Hands practices to the coordinator, as their organisation.
 */
@ApplicationScoped
@Transactional
public class PracticeSubmission {

    private final Practices practices;
    private final PracticeRecords records;
    private final PracticeSteps steps;
    private final PracticePolicy policy;
    private final PracticeForms forms;
    private final Event<PracticeSubmitted> submitted;

    @Inject
    PracticeSubmission(Practices practices, PracticeRecords records, PracticeSteps steps, PracticePolicy policy, PracticeForms forms,
                       Event<PracticeSubmitted> submitted) {
        this.practices = practices;
        this.records = records;
        this.steps = steps;
        this.policy = policy;
        this.forms = forms;
        this.submitted = submitted;
    }

    protected PracticeSubmission() {
        this(null, null, null, null, null, null);
    }

    /** What a submission still lacks, in the order of the form; empty when nothing does. */
    @Requires(Permission.READ_PRACTICE)
    public List<FormGap> gaps(PracticeId id) {
        return gapsOf(policy.readable(practices.get(id)));
    }

    /**
     * Hands a practice to the coordinator.
     *
     * @throws Problem {@code practice.submit.incomplete} when the form has gaps
     */
    @Requires(Permission.DESCRIBE_PRACTICE)
    public void submit(PracticeId id) {
        Practice practice = own(id);
        List<FormGap> gaps = gapsOf(practice);
        if (practice.status().isOpen() && !gaps.isEmpty()) {
            throw new Problem("practice.submit.incomplete", gaps.size());
        }
        steps.take(practice, PracticeStep.SUBMIT, VersionCause.SUBMITTED, "");
        submitted.fire(new PracticeSubmitted(id, practice.partnership()));
    }

    /** Takes a submitted practice back to write on. */
    @Requires(Permission.DESCRIBE_PRACTICE)
    public void withdraw(PracticeId id) {
        steps.take(own(id), PracticeStep.WITHDRAW, VersionCause.WITHDRAWN, "");
    }

    private List<FormGap> gapsOf(Practice practice) {
        return forms.of(practice).gaps(records.contentOf(practice));
    }

    private Practice own(PracticeId id) {
        Practice practice = policy.readable(practices.lock(id));
        if (!policy.maySpeakFor(practice)) {
            throw new Refused();
        }
        return practice;
    }
}
