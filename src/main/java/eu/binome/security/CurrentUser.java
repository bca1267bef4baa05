package eu.binome.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The person behind this request, with their roles; nobody until somebody signed in.
 */
@Named("currentUser")
@RequestScoped
public class CurrentUser {

    @Inject
    private Accounts accounts;
    @Inject
    private Scopes scopes;

    private Account account;
    private List<Membership> memberships = List.of();

    /**
     * Becomes this account for the rest of the request, if it may still sign in.
     *
     * @return whether it may
     */
    boolean become(AccountId id, int generation) {
        Optional<Account> found = accounts.find(id).filter(Account::isActive).filter(a -> a.sessionGeneration() == generation);
        found.ifPresent(this::become);
        return found.isPresent();
    }

    void become(Account found) {
        account = found;
        memberships = accounts.membershipsOf(found.id());
    }

    void joined(Membership membership) {
        memberships = Stream.concat(memberships.stream(), Stream.of(membership)).toList();
    }

    /** Whether somebody signed in. */
    public boolean isSignedIn() {
        return account != null;
    }

    /**
     * Their account.
     *
     * @throws IllegalStateException when nobody signed in
     */
    public AccountId account() {
        return signedIn().id();
    }

    /** Their name. */
    public String getName() {
        return signedIn().name();
    }

    /** Their e-mail address. */
    public String getEmail() {
        return signedIn().email();
    }

    /** Whether they administer the whole installation. */
    public boolean isAdministrator() {
        return account != null && account.isAdministrator();
    }

    /** Whether they may create partnerships. */
    public boolean isFounder() {
        return account != null && (account.isAdministrator() || account.mayFound());
    }

    /** Their roles in a partnership; none for outsiders. */
    public Set<Role> rolesIn(long partnershipId) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        memberships.stream().filter(m -> m.partnershipId() == partnershipId).forEach(m -> roles.add(m.role()));
        return roles;
    }

    /** The partner organisation that they act for in a partnership. */
    public Optional<Long> partnerIn(long partnershipId) {
        return memberships.stream().filter(m -> m.partnershipId() == partnershipId).flatMap(m -> m.partnerId().stream()).findFirst();
    }

    /** The ids of all partnerships that they belong to. */
    public Set<Long> partnerships() {
        return memberships.stream().map(Membership::partnershipId).collect(Collectors.toSet());
    }

    /** Whether they have a permission where an object belongs; false for what does not exist. */
    public boolean may(Permission permission, ScopedId object) {
        return isSignedIn() && may(permission, scopes.partnershipOf(object));
    }

    /** Whether they have a permission in a partnership. */
    public boolean may(Permission permission, long partnershipId) {
        return permission.isGrantedTo(rolesIn(partnershipId));
    }

    boolean mayOnPlatform(Permission permission) {
        return switch (permission) {
            case ADMINISTER_PLATFORM, READ_PLATFORM -> isAdministrator();
            case FOUND_PARTNERSHIP -> isFounder();
            default -> false;
        };
    }

    private Account signedIn() {
        if (account == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return account;
    }
}
