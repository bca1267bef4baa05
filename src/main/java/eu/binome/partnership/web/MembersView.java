package eu.binome.partnership.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private String ask = "";
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

    /** Whether the coordinator is asked first whether somebody is to be removed. */
    public boolean isAsking() {
        return context.isCoordinator() && asked().isPresent();
    }

    public MemberRow getAsked() {
        return asked().orElseThrow();
    }

    /** What is lost with the member who is asked about, in sentences. */
    public List<String> getLosses() {
        MemberRow leaving = getAsked();
        List<MemberRow> others = getRows().stream().filter(row -> row.membershipId() != leaving.membershipId()).toList();
        boolean stays = others.stream().anyMatch(row -> row.account().equals(leaving.account()));
        List<String> losses = new ArrayList<>();
        losses.add(reader.say(stays ? "partnership.members.remove.role" : "partnership.members.remove.facts", leaving.name(),
                reader.say(leaving.role().key())));
        if (leaving.partnerId().isPresent() && others.stream().noneMatch(row -> row.partnerId().equals(leaving.partnerId()))) {
            losses.add(reader.say("partnership.members.remove.alone", leaving.name(), partnerOf(leaving)));
        }
        return losses;
    }

    /** Says for which organisations nobody acts; blank when somebody acts for each, or is invited to. */
    public String getDeserted() {
        List<String> names = directory.deserted(context.id()).stream().map(PartnerSummary::name).sorted(reader.collator()).toList();
        return names.isEmpty() ? "" : reader.say("partnership.members.deserted", names.size(), String.join(", ", names));
    }

    private Optional<MemberRow> asked() {
        return getRows().stream().filter(row -> ask.equals(String.valueOf(row.membershipId()))).findFirst();
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

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = Objects.requireNonNullElse(ask, "");
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
