package eu.binome.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.Problem;

/**
 * Finds the pairing of most value that keeps the coordinator's rules.
 *
 * <p>Unit: points. Of equal values the one with more reciprocity is taken, of those the first in {@link GroupOrder}. No rounding. Worked
 * examples and complexity: {@code docs/formulas.md}, "Pairing".
 */
final class OptimalPairing {

    private static final int FEWEST = 2;

    private final NeedsGrid grid;
    private final Roster roster;
    private final PairingRules rules;

    OptimalPairing(NeedsGrid grid, Collection<Participant> participants, PairingRules rules) {
        this.grid = grid;
        this.roster = new Roster(participants);
        this.rules = PairingRules.of(rules.locked().stream().filter(roster::has).toList(),
                rules.forbidden().stream().filter(roster::has).toList());
    }

    /**
     * The best pairing; rules that name somebody who is not to be paired are left aside.
     *
     * @throws Problem {@code pairing.partners.few} for less than two partners, {@code pairing.rules.…} when no pairing keeps the rules
     */
    PairingProposal find() {
        if (roster.size() < FEWEST) {
            throw new Problem("pairing.partners.few");
        }
        List<List<Integer>> locked = new LockedGroups(roster, rules).find();
        CompanionGraph graph = graph(rules.forbidden());
        return new BestGroups(graph, locked).find().map(this::proposal)
                .orElseThrow(() -> new Impossible(roster, graph(outside(locked))).problem());
    }

    private PairingProposal proposal(List<List<Integer>> groups) {
        return new PairingProposal(groups.stream().map(this::binome).toList());
    }

    private ProposedBinome binome(List<Integer> group) {
        List<PartnerId> members = group.stream().map(roster::id).toList();
        return new ProposedBinome(members, grid.values(members));
    }

    /** Forbidden pairs, and all that would tear a locked group apart. */
    private List<PartnerPair> outside(List<List<Integer>> locked) {
        List<PartnerPair> outside = new ArrayList<>(rules.forbidden());
        for (List<Integer> group : locked) {
            for (int member : group) {
                for (int other = 0; other < roster.size(); other++) {
                    if (!group.contains(other)) {
                        outside.add(roster.pair(member, other));
                    }
                }
            }
        }
        return outside;
    }

    private CompanionGraph graph(Collection<PartnerPair> forbidden) {
        int size = roster.size();
        long scale = 1L + size * (long) Levels.HIGHEST * Math.max(1, grid.topics().size());
        long[][] weights = new long[size][size];
        boolean[][] allowed = new boolean[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                PairValue value = grid.value(roster.pair(one, other));
                weights[one][other] = value.total() * scale + value.reciprocity();
                weights[other][one] = weights[one][other];
                allowed[one][other] = !forbidden.contains(value.pair());
                allowed[other][one] = allowed[one][other];
            }
        }
        return new CompanionGraph(weights, allowed);
    }
}
