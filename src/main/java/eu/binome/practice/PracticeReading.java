package eu.binome.practice;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import eu.binome.platform.NotFound;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows a practice, its form and its versions to those who may see them.
 */
@ApplicationScoped
@Transactional
public class PracticeReading {

    private static final int MOST_VERSIONS = 500;

    private final Practices practices;
    private final PracticeCatalogue catalogue;
    private final PracticeRecords records;
    private final PracticePolicy policy;

    @Inject
    PracticeReading(Practices practices, PracticeCatalogue catalogue, PracticeRecords records, PracticePolicy policy) {
        this.practices = practices;
        this.catalogue = catalogue;
        this.records = records;
        this.policy = policy;
    }

    protected PracticeReading() {
        this(null, null, null, null);
    }

    /** A practice with what the reader may do with it. */
    @Requires(Permission.READ_PRACTICE)
    public OpenPractice open(PracticeId id) {
        Practice practice = policy.readable(practices.get(id));
        PracticeDetail detail = catalogue.find(id).orElseThrow(NotFound::new);
        return new OpenPractice(detail, policy.mayWrite(practice), policy.mayTranslate(practice), stepsOf(practice), practice.returnReason());
    }

    /** Canonical values of the form by field key, in the source language; empty ones absent. */
    @Requires(Permission.READ_PRACTICE)
    public Map<PracticeField, String> form(PracticeId id) {
        return records.contentOf(policy.readable(practices.get(id))).values();
    }

    /** The latest 500 versions, newest first. */
    @Requires(Permission.READ_PRACTICE)
    public List<VersionSummary> versions(PracticeId id) {
        policy.readable(practices.get(id));
        return records.versionsOf(id, MOST_VERSIONS).stream().map(PracticeVersion::summary).toList();
    }

    /** What changed from one version to another, in the order of the form; fields that did not change are absent. */
    @Requires(Permission.READ_PRACTICE)
    public List<FieldDifference> differences(PracticeId id, int from, int to) {
        policy.readable(practices.get(id));
        PracticeContent before = records.version(id, from).snapshot().content();
        PracticeContent after = records.version(id, to).snapshot().content();
        return before.differences(after).stream().map(field -> new FieldDifference(field, WordDiff.between(before.of(field), after.of(field))))
                .toList();
    }

    private List<PracticeStep> stepsOf(Practice practice) {
        Set<PracticeStep> allowed = EnumSet.noneOf(PracticeStep.class);
        if (policy.maySpeakFor(practice)) {
            allowed.addAll(Set.of(PracticeStep.SUBMIT, PracticeStep.WITHDRAW));
        }
        if (policy.isCoordinator(practice)) {
            allowed.addAll(EnumSet.complementOf(EnumSet.of(PracticeStep.SUBMIT, PracticeStep.WITHDRAW)));
        }
        return Workflow.possible(practice.status()).stream().filter(allowed::contains).sorted(Comparator.naturalOrder()).toList();
    }
}
