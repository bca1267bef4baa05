package eu.binome.testing;

import java.util.Optional;
import java.util.Set;

import eu.binome.security.AccountId;
import eu.binome.security.CurrentUser;
import eu.binome.security.Standing;
import eu.binome.security.Standings;

/** Knows one person only, and nobody else's roles. */
public final class StandingOf extends Standings {

    private final CurrentUser person;

    /** @param person whose account and roles are known */
    public StandingOf(CurrentUser person) {
        this.person = person;
    }

    @Override
    public Standing of(AccountId account, long partnershipId) {
        return person.account().equals(account) ? new Standing(person.rolesIn(partnershipId), person.partnerIn(partnershipId))
                : new Standing(Set.of(), Optional.empty());
    }
}
