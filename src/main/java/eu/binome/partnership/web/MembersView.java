package eu.binome.partnership.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.Feedback;
import eu.binome.platform.Languages;
import eu.binome.platform.Pressed;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.Invitations;
import eu.binome.security.MemberRow;
import eu.binome.security.Members;
import eu.binome.security.OpenInvitation;
import eu.binome.security.OpenInvitations;
import eu.binome.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The people of a partnership.
 */
@Named
@RequestScoped
public class MembersView {

    @Inject
    private Members members;
    @Inject
    private Invitations invitations;
    @Inject
    private OpenInvitations openInvitations;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext context;
    @Inject
    private Pressed pressed;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private List<MemberRow> rows;
    private List<OpenInvitation> invited;
    private Map<Long, String> partnerNames;
    private String email = "";
    private Role role = Role.CONTRIBUTOR;
    private long partner;
    private String language = "en";

    /** Everybody by name, in the order of the reader's language. */
    public List<MemberRow> getRows() {
        if (rows == null) {
            rows = members.of(context.id()).stream().sorted(Comparator.comparing(MemberRow::name, reader.collator())).toList();
        }
        return rows;
    }

    /** The organisation that somebody acts for, or nothing. */
    public String partnerOf(MemberRow row) {
        return row.partnerId().map(this::nameOf).orElse("");
    }

    /** Whom the coordinator waits for. */
    public List<OpenInvitation> getOpen() {
        if (invited == null) {
            invited = openInvitations.of(context.id());
        }
        return invited;
    }

    /** The organisation that an invited person will act for, or nothing. */
    public String partnerOfInvited(OpenInvitation invitation) {
        return invitation.partner().map(this::nameOf).orElse("");
    }

    /** Does what the pressed button of a row says. */
    public void act() {
        pressed.button("remove", this::getRows, MemberRow::membershipId).ifPresent(this::remove);
        pressed.button("resend", this::getOpen, OpenInvitation::link).ifPresent(this::resend);
        pressed.button("withdraw", this::getOpen, OpenInvitation::link).ifPresent(this::withdraw);
    }

    private void resend(OpenInvitation invitation) {
        feedback.sayAndGo(reader.say("partnership.members.invited", openInvitations.resend(context.id(), invitation.link())), page());
    }

    private void withdraw(OpenInvitation invitation) {
        feedback.sayAndGo(reader.say("partnership.members.withdrawn", openInvitations.withdraw(context.id(), invitation.link())), page());
    }

    /** Sends an invitation. */
    public void invite() {
        Optional<PartnerId> organisation = partner == 0 ? Optional.empty() : Optional.of(new PartnerId(partner));
        invitations.invite(context.id(), email, role, organisation, language);
        feedback.sayAndGo(reader.say("partnership.members.invited", email.strip()), page());
    }

    private void remove(MemberRow row) {
        boolean withdrawn = members.remove(context.id(), row.membershipId());
        feedback.sayAndGo(reader.say(withdrawn ? "partnership.members.removedInvited" : "partnership.members.removed", row.name()), page());
    }

    /** The roles. */
    public List<SelectItem> getRoles() {
        return Arrays.stream(Role.values()).map(r -> new SelectItem(r, reader.say(r.key()))).toList();
    }

    /** The partners. */
    public List<SelectItem> getPartners() {
        return directory.partners(context.id(), reader.collator()).stream().map(p -> new SelectItem(p.id().value(), p.name())).toList();
    }

    /** The languages in which invitations can be written. */
    public List<SelectItem> getLanguages() {
        return Languages.ALL.stream().map(code -> new SelectItem(code, Languages.nameOf(code))).toList();
    }

    private String nameOf(long id) {
        if (partnerNames == null) {
            partnerNames = directory.partners(context.id()).stream()
                    .collect(Collectors.toMap(p -> p.id().value(), PartnerSummary::name));
        }
        return partnerNames.getOrDefault(id, "");
    }

    private String page() {
        return context.getBase() + "/partnership/members";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public long getPartner() {
        return partner;
    }

    public void setPartner(long partner) {
        this.partner = partner;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
