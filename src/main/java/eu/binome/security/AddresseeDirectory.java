package eu.binome.security;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.binome.platform.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Addresses for mails that the application writes of itself; pages show none of them.
 */
@ApplicationScoped
public class AddresseeDirectory {

    private final Accounts accounts;
    private final OneTimeLinks links;

    @Inject
    AddresseeDirectory(Accounts accounts, OneTimeLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    protected AddresseeDirectory() {
        this(null, null);
    }

    /** Name, address and language of mails to an account, French or English; none when it may not sign in any more. */
    public Optional<Addressee> find(AccountId id) {
        return accounts.find(id).filter(Account::isActive).map(a -> new Addressee(a.name(), a.email(), spoken(a.language())));
    }

    /** The ids of the partnerships that an account belongs to. */
    public Set<Long> partnershipsOf(AccountId id) {
        return accounts.membershipsOf(id).stream().map(Membership::partnershipId).collect(Collectors.toSet());
    }

    /** How many people belong to a partnership and may sign in, or are invited into it. */
    public int peopleOf(long partnership) {
        return accounts.countIn(partnership) + links.openInto(partnership).size();
    }

    /** The organisations of a partnership for which somebody acts who may sign in, or is invited to act. */
    public Set<Long> organisationsWithPeople(long partnership) {
        Stream<Long> invited = links.openInto(partnership).stream().flatMap(link -> link.invitation().partner().stream());
        return Stream.concat(accounts.organisationsWithPeople(partnership).stream(), invited).collect(Collectors.toSet());
    }

    /** What these mails tell is from inside, where the sentences are not there in every language. */
    private static Locale spoken(String language) {
        return Languages.COMPLETE.contains(language) ? Locale.of(language) : Locale.ENGLISH;
    }
}
