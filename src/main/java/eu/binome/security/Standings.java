package eu.binome.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells what any account is in a partnership, for what is gathered without its session: tasks, digests.
 */
@ApplicationScoped
@OpenToAll("tells modules what an account is; they show the answer to nobody but that account")
public class Standings {

    private final Accounts accounts;

    @Inject
    Standings(Accounts accounts) {
        this.accounts = accounts;
    }

    protected Standings() {
        this(null);
    }

    /** Its roles and organisation; nothing for outsiders and for who may not sign in any more. */
    public Standing of(AccountId account, long partnershipId) {
        List<Membership> memberships = accounts.find(account).filter(Account::isActive).map(found -> accounts.membershipsOf(account)).orElse(List.of())
                .stream().filter(membership -> membership.partnershipId() == partnershipId).toList();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        memberships.forEach(membership -> roles.add(membership.role()));
        Optional<Long> partner = memberships.stream().flatMap(membership -> membership.partnerId().stream()).findFirst();
        return new Standing(roles, partner);
    }
}
