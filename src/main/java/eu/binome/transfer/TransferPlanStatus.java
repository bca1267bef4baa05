package eu.binome.transfer;

import java.util.Collection;

/**
 * How far a plan is, by its sections.
 */
public enum TransferPlanStatus {

    /** Nothing is written. */
    EMPTY,
    /** Something is written, nothing signed. */
    DRAFT,
    /** At least one signature, and at least one missing. */
    IN_SIGNOFF,
    /** Every section is signed by every party. */
    SIGNED;

    /** The status of a plan with these sections; at least one. */
    static TransferPlanStatus of(Collection<SectionStatus> sections) {
        if (sections.stream().allMatch(s -> s == SectionStatus.EMPTY)) {
            return EMPTY;
        }
        if (sections.stream().allMatch(s -> s == SectionStatus.SIGNED)) {
            return SIGNED;
        }
        return sections.stream().anyMatch(s -> s == SectionStatus.IN_SIGNOFF || s == SectionStatus.SIGNED) ? IN_SIGNOFF : DRAFT;
    }

    /** Message key of its name. */
    public String key() {
        return "transfer.status." + name();
    }
}
