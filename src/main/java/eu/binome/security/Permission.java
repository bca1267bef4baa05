package eu.binome.security;

import static eu.binome.security.Role.COMMITTEE;
import static eu.binome.security.Role.CONTRIBUTOR;
import static eu.binome.security.Role.COORDINATOR;
import static eu.binome.security.Role.EXPERT;
import static eu.binome.security.Role.READER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What may be done, and by which roles: the whole table of rights. Whose object it is, own or another's, the module's policy adds.
 */
public enum Permission {

    /** Of the whole installation, not of a partnership: administrators only. */
    ADMINISTER_PLATFORM(Kind.CHANGE),
    READ_PLATFORM(Kind.READ),
    /** Create a partnership: administrators and those they invited to. */
    FOUND_PARTNERSHIP(Kind.CHANGE),

    READ_PARTNERSHIP(Kind.READ, COORDINATOR, CONTRIBUTOR, COMMITTEE, EXPERT, READER),
    MANAGE_PARTNERSHIP(Kind.CHANGE, COORDINATOR),
    FOLLOW_PARTNERSHIP(Kind.READ, COORDINATOR),
    READ_AUDIT(Kind.READ, COORDINATOR),
    /** State resources and needs of the own organisation; coordinators those of all. */
    STATE_NEEDS(Kind.CHANGE, COORDINATOR, CONTRIBUTOR),
    /** Set the grid's topics; lock, forbid and confirm binômes. */
    DECIDE_PAIRING(Kind.CHANGE, COORDINATOR),

    /** Say what is to be reached, type values and meetings. */
    MANAGE_INDICATORS(Kind.CHANGE, COORDINATOR),

    /** Read practices; drafts are for their owners and the coordinator. */
    READ_PRACTICE(Kind.READ, COORDINATOR, CONTRIBUTOR, COMMITTEE, EXPERT, READER),
    /** Write practices of the own organisation; coordinators those of all. */
    DESCRIBE_PRACTICE(Kind.CHANGE, COORDINATOR, CONTRIBUTOR),
    /** Accept, return, publish, archive; set the form; import. */
    DECIDE_PRACTICE(Kind.CHANGE, COORDINATOR),
    /** Try an import without taking anything over. */
    PREPARE_PRACTICE_IMPORT(Kind.READ, COORDINATOR),

    /** Grids, rounds and, when their time has come, rankings. */
    READ_EVALUATION(Kind.READ, COORDINATOR, CONTRIBUTOR, COMMITTEE, EXPERT),
    MANAGE_EVALUATION(Kind.CHANGE, COORDINATOR),
    /** Write the sheets of the organisation that one acts for. */
    SCORE_PRACTICES(Kind.CHANGE, COORDINATOR, CONTRIBUTOR),

    /** Read transfer plans that are begun; parties and the coordinator, all of theirs. */
    READ_TRANSFER(Kind.READ, COORDINATOR, CONTRIBUTOR, COMMITTEE, EXPERT, READER),
    /** Write and sign the plans of the own binôme; coordinators write in all. */
    WRITE_TRANSFER(Kind.CHANGE, COORDINATOR, CONTRIBUTOR),
    /** Make the plans that are missing. */
    START_TRANSFER(Kind.CHANGE, COORDINATOR),

    /** Read guides in the making and their proofs. */
    READ_GUIDE(Kind.READ, COORDINATOR, CONTRIBUTOR, COMMITTEE, EXPERT, READER),
    /** Choose and order practices, write introductions, ask for PDFs. */
    COMPILE_GUIDE(Kind.CHANGE, COORDINATOR),
    /** Make an edition and its practices public. */
    PUBLISH_GUIDE(Kind.CHANGE, COORDINATOR);

    private final Kind kind;
    private final Set<Role> roles;

    Permission(Kind kind, Role... roles) {
        this.kind = kind;
        this.roles = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(List.of(roles));
    }

    /** Whether acts under this permission change something and so leave an audit line. */
    public boolean changes() {
        return kind == Kind.CHANGE;
    }

    /** Whether one of these roles has it. */
    public boolean isGrantedTo(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    private enum Kind {
        READ, CHANGE
    }
}
