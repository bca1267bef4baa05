package eu.binome.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows pairings with their value and reasons: the proposal to the coordinator, the confirmed one to everybody.
 */
@ApplicationScoped
@Transactional
public class PairingReading {

    private final PairingDesk desk;
    private final Binomes binomes;
    private final PairingRuleBook book;

    @Inject
    PairingReading(PairingDesk desk, Binomes binomes, PairingRuleBook book) {
        this.desk = desk;
        this.binomes = binomes;
        this.book = book;
    }

    protected PairingReading() {
        this(null, null, null);
    }

    /**
     * The best pairing of the grid as it is now, under the rules as they are now.
     *
     * @throws Problem when no pairing keeps the rules, with the rules in words
     */
    @Requires(Permission.FOLLOW_PARTNERSHIP)
    public PairingDetail proposal(PartnershipId partnership) {
        PairingInputs inputs = desk.inputs(partnership);
        PairingProposal proposal = inputs.compute();
        NeedsGrid grid = inputs.grid();
        return new PairingDetail(inputs.fingerprint(), proposal.value(), proposal.binomes().stream()
                .map(binome -> new BinomeDetail(binome.members(), binome.value(), flows(grid, binome.values()))).toList(), Optional.empty());
    }

    /** The confirmed pairing: the binômes as they were decided, with reasons from the inputs that were kept; empty while none is confirmed. */
    @Requires(Permission.READ_PARTNERSHIP)
    public Optional<PairingDetail> confirmed(PartnershipId partnership) {
        return binomes.standing(partnership).map(decision -> confirmed(decision, binomes.confirmed(partnership)));
    }

    /** What the coordinator decided about pairs, by their earlier partner. */
    @Requires(Permission.FOLLOW_PARTNERSHIP)
    public List<RuleDetail> rules(PartnershipId partnership) {
        return book.of(partnership).stream().map(rule -> new RuleDetail(rule.pair().first(), rule.pair().second(), rule.kind())).toList();
    }

    private static PairingDetail confirmed(PairingDecision decision, List<Binome> decided) {
        PairingInputs inputs = decision.inputs();
        NeedsGrid grid = inputs.grid();
        List<BinomeDetail> details = decided.stream().sorted(Comparator.comparingLong(binome -> binome.partners().getFirst().value()))
                .map(binome -> new BinomeDetail(binome.partners(), binome.value(), flows(grid, grid.values(binome.partners())))).toList();
        return new PairingDetail(inputs.fingerprint(), decision.value(), details,
                Optional.of(new Confirmation(decision.confirmedAt(), decision.confirmedBy())));
    }

    private static List<FlowDetail> flows(NeedsGrid grid, List<PairValue> values) {
        List<FlowDetail> flows = new ArrayList<>();
        for (PairValue value : values) {
            flows.add(flow(grid, value.pair().first(), value.pair().second(), value.toSecond()));
            flows.add(flow(grid, value.pair().second(), value.pair().first(), value.toFirst()));
        }
        return flows;
    }

    private static FlowDetail flow(NeedsGrid grid, PartnerId from, PartnerId to, int points) {
        return new FlowDetail(from, to, points,
                grid.help(from, to).stream().limit(FlowDetail.STRONGEST).map(h -> new TopicPoints(h.topic(), h.points())).toList());
    }
}
