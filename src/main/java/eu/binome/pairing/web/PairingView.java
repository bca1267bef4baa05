package eu.binome.pairing.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import eu.binome.pairing.PairingDeciding;
import eu.binome.pairing.PairingDetail;
import eu.binome.pairing.PairingReading;
import eu.binome.pairing.PairingRuling;
import eu.binome.pairing.RuleKind;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.NotFound;
import eu.binome.platform.Pressed;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page with the binômes: the proposal, its rules and its confirmation for the coordinator, the confirmed ones for everybody.
 */
@Named
@RequestScoped
public class PairingView {

    @Inject
    private PairingReading reading;
    @Inject
    private PairingRuling ruling;
    @Inject
    private PairingDeciding deciding;
    @Inject
    private PairingNames names;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext context;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Pressed pressed;
    @Inject
    private Feedback feedback;
    private Optional<PairingDetail> shown = Optional.empty();
    private String impossible = "";
    private boolean loaded;
    private String fingerprint = "";
    private String first = "";
    private String second = "";
    private String kind = RuleKind.FORBIDDEN.name();
    private String reason = "";

    /** The pairing to show: the confirmed one, else for coordinators the proposal. */
    private Optional<PairingDetail> pairing() {
        if (!loaded) {
            loaded = true;
            shown = reading.confirmed(context.id());
            if (shown.isEmpty() && context.isCoordinator()) {
                propose();
            }
        }
        return shown;
    }

    private void propose() {
        try {
            shown = Optional.of(reading.proposal(context.id()));
        } catch (Problem problem) {
            impossible = reader.say(problem.code(), problem.arguments());
        }
    }

    public boolean isThere() {
        return pairing().isPresent();
    }

    public boolean isConfirmed() {
        return pairing().flatMap(PairingDetail::confirmation).isPresent();
    }

    /** Why there is no proposal; empty when there is one. */
    public String getImpossible() {
        pairing();
        return impossible;
    }

    public PairingDetail getPairing() {
        return pairing().orElseThrow();
    }

    /** Whether the proposal is worth something, or the coordinator wants pairs whatever they are worth. */
    public boolean isConfirmable() {
        return getPairing().value() > 0 || reading.rules(context.id()).stream().anyMatch(rule -> rule.kind() == RuleKind.LOCKED);
    }

    /** Who confirmed it and when, in words. */
    public String getConfirmation() {
        return getPairing().confirmation().map(c -> reader.say("pairing.confirmed.by", c.by(), reader.moment(c.at()))).orElse("");
    }

    /** How many binômes there are; a trio is called one. */
    public String getHeading() {
        return PairingNames.heading(reader, getPairing());
    }

    /** The binômes with names and sentences. */
    public List<BinomeRow> getBinomes() {
        return names.rows(context.id(), getPairing(), context.isCoordinator() && !isConfirmed() ? reading.rules(context.id()) : List.of());
    }

    public PairingPicture getPicture() {
        return new PairingPicture(directory.partners(context.id()), getPairing());
    }

    /** The coordinator's rules in words. */
    public List<RuleRow> getRules() {
        return names.rules(context.id(), reading.rules(context.id()));
    }

    public List<PartnerSummary> getPartners() {
        return directory.partners(context.id(), reader.collator());
    }

    /** Locks, forbids or leaves free the two partners whose button was pressed. */
    public void act() {
        pressed.button("lock").map(PairingView::pair).ifPresent(pair -> rule(pair.get(0), pair.get(1), RuleKind.LOCKED));
        pressed.button("forbid").map(PairingView::pair).ifPresent(pair -> rule(pair.get(0), pair.get(1), RuleKind.FORBIDDEN));
        pressed.button("free").map(PairingView::pair).ifPresent(pair -> free(pair.get(0), pair.get(1)));
    }

    private static List<PartnerId> pair(String ids) {
        if (!ids.matches("\\d{1,18}-\\d{1,18}")) {
            throw new NotFound();
        }
        return Stream.of(ids.split("-")).map(id -> new PartnerId(Asked.idOf(id))).toList();
    }

    private void free(PartnerId one, PartnerId other) {
        ruling.free(context.id(), one, other);
        feedback.sayAndGo(reader.say("pairing.rule.freed"), address());
    }

    /** Adds the rule of the form. */
    public void addRule() {
        RuleKind chosen = Stream.of(RuleKind.values()).filter(known -> known.name().equals(kind)).findFirst().orElseThrow(NotFound::new);
        rule(new PartnerId(Asked.idOf(first)), new PartnerId(Asked.idOf(second)), chosen);
    }

    /** Confirms what is shown. */
    public void confirm() {
        deciding.confirm(context.id(), fingerprint);
        feedback.sayAndGo(reader.say("pairing.confirm.done"), address());
    }

    /** Opens the confirmed pairing again. */
    public void reopen() {
        deciding.reopen(context.id(), reason);
        feedback.sayAndGo(reader.say("pairing.reopen.done"), address());
    }

    private void rule(PartnerId one, PartnerId other, RuleKind newKind) {
        ruling.rule(context.id(), one, other, newKind);
        feedback.sayAndGo(reader.say("pairing.rule.done." + newKind), address());
    }

    private String address() {
        return context.getBase() + "/pairing/pairing";
    }

    public String getFingerprint() {
        return fingerprint.isEmpty() ? pairing().map(PairingDetail::fingerprint).orElse("") : fingerprint;
    }

    public void setFingerprint(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    /** The second partner as long as none is chosen, so that the form never begins with one partner twice. */
    public String getSecond() {
        return second.isEmpty() ? getPartners().stream().skip(1).findFirst().map(p -> String.valueOf(p.id().value())).orElse("") : second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
