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
        return new OpenPractice(detail, policy.mayWrite(practice), policy.mayTranslate(practice), stepsOf(practice),
                policy.isConcerned(practice) ? practice.returnReason() : "");
    }

    /** Canonical values of the form by field key, in the source language; empty ones absent. */
    @Requires(Permission.READ_PRACTICE)
    public Map<PracticeField, String> form(PracticeId id) {
        return records.contentOf(policy.readable(practices.get(id))).values();
    }

    /** How much of what its form asks of it a practice says, in the language it was written in. */
    @Requires(Permission.READ_PRACTICE)
    public Completeness completeness(PracticeId id) {
        Practice practice = policy.readable(practices.get(id));
        return practices.forms().of(practice).completeness(records.contentOf(practice));
    }

    /** The latest 500 versions that the reader may read, newest first: what others wrote as a draft is not for everybody later either. */
    @Requires(Permission.READ_PRACTICE)
    public List<VersionSummary> versions(PracticeId id) {
        Practice practice = policy.readable(practices.get(id));
        return records.versionsOf(id, MOST_VERSIONS).stream().filter(version -> isReadable(practice, version)).map(PracticeVersion::summary).toList();
    }

    /**
     * What changed from one version to another, in the order of the form; fields that did not change are absent.
     *
     * @throws NotFound when there is no such version that the reader may read
     */
    @Requires(Permission.READ_PRACTICE)
    public List<FieldDifference> differences(PracticeId id, int from, int to) {
        Practice practice = policy.readable(practices.get(id));
        PracticeContent before = version(practice, from).snapshot().content();
        PracticeContent after = version(practice, to).snapshot().content();
        return before.differences(after, practices.forms().of(practice)).stream().map(field -> new FieldDifference(field, WordDiff.between(before.of(field), after.of(field))))
                .toList();
    }

    private PracticeVersion version(Practice practice, int number) {
        PracticeVersion version = records.version(practice.id(), number);
        if (!isReadable(practice, version)) {
            throw new NotFound();
        }
        return version;
    }

    private boolean isReadable(Practice practice, PracticeVersion version) {
        return policy.isConcerned(practice) || policy.mayRead(practice, version.snapshot().status());
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
