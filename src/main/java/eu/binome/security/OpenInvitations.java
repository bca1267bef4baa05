package eu.binome.security;

import java.util.List;
import java.util.Locale;

import eu.binome.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The invitations of a partnership that nobody has accepted yet.
 */
@ApplicationScoped
@Transactional
public class OpenInvitations {

    private final OneTimeLinks links;
    private final LinkLetters letters;
    private final AuditNotes notes;

    @Inject
    OpenInvitations(OneTimeLinks links, LinkLetters letters, AuditNotes notes) {
        this.links = links;
        this.letters = letters;
        this.notes = notes;
    }

    protected OpenInvitations() {
        this(null, null, null);
    }

    /** Those that can still be accepted, oldest first. */
    @Requires(Permission.FOLLOW_PARTNERSHIP)
    public List<OpenInvitation> of(ScopedId partnership) {
        return links.openInto(partnership.value()).stream().map(OneTimeLink::invitation).toList();
    }

    /**
     * Sends one again, with a new link and a new last day; the link of before is void.
     *
     * @return to which address
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public String resend(ScopedId partnership, long link) {
        OneTimeLink old = find(partnership, link);
        OpenInvitation invitation = old.invitation();
        letters.inviteMember(old.email(), Locale.of(old.language()), partnership, invitation.role(), invitation.partner());
        notes.changed("invited", "", old.email() + " " + invitation.role());
        return old.email();
    }

    /**
     * Takes one back: its link is void.
     *
     * @return of which address
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public String withdraw(ScopedId partnership, long link) {
        OneTimeLink open = find(partnership, link);
        links.use(open);
        notes.changed("invited", open.email() + " " + open.invitation().role(), "");
        return open.email();
    }

    private OneTimeLink find(ScopedId partnership, long link) {
        return links.openInto(partnership.value()).stream().filter(open -> open.invitation().link() == link).findFirst().orElseThrow(NotFound::new);
    }
}
