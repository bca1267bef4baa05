package eu.binome.pairing;

import java.time.Clock;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Conflict;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Confirms the binômes, and opens them again.
 */
@ApplicationScoped
@Transactional
public class PairingDeciding {

    private final PairingDesk desk;
    private final Binomes binomes;
    private final CurrentUser user;
    private final Clock clock;
    private final AuditNotes notes;
    private final Event<BinomesConfirmed> confirmed;

    @Inject
    PairingDeciding(PairingDesk desk, Binomes binomes, CurrentUser user, Clock clock, AuditNotes notes, Event<BinomesConfirmed> confirmed) {
        this.desk = desk;
        this.binomes = binomes;
        this.user = user;
        this.clock = clock;
        this.notes = notes;
        this.confirmed = confirmed;
    }

    protected PairingDeciding() {
        this(null, null, null, null, null, null);
    }

    /**
     * Confirms the pairing that the coordinator saw.
     *
     * @param fingerprint of the proposal that was shown
     * @throws Conflict {@code pairing.confirm.changed} when levels, partners or rules changed since
     * @throws Problem  {@code pairing.confirmed} when a pairing is confirmed already, {@code pairing.confirm.nothing} for one that is worth
     *                  nothing, unless the coordinator locked pairs
     */
    @Requires(Permission.DECIDE_PAIRING)
    public void confirm(PartnershipId partnership, String fingerprint) {
        binomes.lock(partnership);
        if (binomes.standing(partnership).isPresent()) {
            throw new Problem("pairing.confirmed");
        }
        PairingInputs inputs = desk.inputs(partnership);
        if (!inputs.fingerprint().equals(fingerprint)) {
            throw new Conflict("pairing.confirm.changed");
        }
        PairingProposal proposal = inputs.compute();
        if (proposal.value() == 0 && inputs.locked().isEmpty()) {
            throw new Problem("pairing.confirm.nothing");
        }
        binomes.decide(partnership, new PairingDecision(partnership, proposal, inputs, user.getName(), clock.instant()), proposal);
        notes.changed("binomes", "", written(proposal));
        confirmed.fire(new BinomesConfirmed(partnership));
    }

    /**
     * Opens a confirmed pairing again; the decision and its inputs are kept.
     *
     * @throws Problem {@code pairing.reopen.none} when none is confirmed, {@code pairing.reopen.reason} without a reason
     */
    @Requires(Permission.DECIDE_PAIRING)
    public void reopen(PartnershipId partnership, String reason) {
        binomes.lock(partnership);
        PairingDecision standing = binomes.standing(partnership).orElseThrow(() -> new Problem("pairing.reopen.none"));
        standing.reopen(reason, user.getName(), clock.instant());
        notes.changed("confirmed", standing.confirmedAt().toString(), "");
        notes.changed("reason", "", reason.strip());
    }

    private static String written(PairingProposal proposal) {
        return String.join(" ", proposal.binomes().stream().map(binome -> String.join("-", binome.members().stream()
                .map(id -> String.valueOf(id.value())).toList())).toList());
    }
}
