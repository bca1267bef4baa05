package eu.binome.pairing;

import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Lets the coordinator say which pairs must be together and which must not.
 */
@ApplicationScoped
@Transactional
public class PairingRuling {

    private static final String FREE = "-";

    private final PairingRuleBook book;
    private final Binomes binomes;
    private final PartnershipDirectory directory;
    private final AuditNotes notes;

    @Inject
    PairingRuling(PairingRuleBook book, Binomes binomes, PartnershipDirectory directory, AuditNotes notes) {
        this.book = book;
        this.binomes = binomes;
        this.directory = directory;
        this.notes = notes;
    }

    protected PairingRuling() {
        this(null, null, null, null);
    }

    /**
     * Locks two partners together or forbids them; what was decided of them before is replaced.
     *
     * @throws NotFound when one of them is no partner of the partnership
     * @throws Problem  {@code pairing.rule.self} for one and the same partner, {@code pairing.confirmed} when the pairing is confirmed
     */
    @Requires(Permission.DECIDE_PAIRING)
    public void rule(PartnershipId partnership, PartnerId one, PartnerId other, RuleKind kind) {
        PartnerPair pair = pair(partnership, one, other);
        Optional<PairingRule> known = book.about(partnership, pair);
        note(pair, known, kind.name());
        known.ifPresentOrElse(rule -> rule.become(kind), () -> book.add(new PairingRule(partnership, pair, kind)));
    }

    /** Leaves two partners free again. */
    @Requires(Permission.DECIDE_PAIRING)
    public void free(PartnershipId partnership, PartnerId one, PartnerId other) {
        PartnerPair pair = pair(partnership, one, other);
        Optional<PairingRule> known = book.about(partnership, pair);
        note(pair, known, FREE);
        known.ifPresent(book::remove);
    }

    /** Nobody else rules or confirms from here on: a rule never comes between a proposal and its confirmation. */
    private PartnerPair pair(PartnershipId partnership, PartnerId one, PartnerId other) {
        binomes.lock(partnership);
        if (binomes.standing(partnership).isPresent()) {
            throw new Problem("pairing.confirmed");
        }
        if (one.equals(other)) {
            throw new Problem("pairing.rule.self");
        }
        var partners = directory.partners(partnership).stream().map(PartnerSummary::id).toList();
        if (!partners.contains(one) || !partners.contains(other)) {
            throw new NotFound();
        }
        return PartnerPair.of(one, other);
    }

    private void note(PartnerPair pair, Optional<PairingRule> before, String after) {
        notes.changed("pair " + pair.first().value() + "-" + pair.second().value(),
                before.map(rule -> rule.kind().name()).orElse(FREE), after);
    }
}
