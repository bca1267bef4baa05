package eu.binome.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import eu.binome.partnership.PartnerId;

/**
 * The slow and simple way: writes down every division into pairs, with one trio when odd, in dictionary order, and keeps the best that
 * follows the rules. Shares no line with what it checks.
 */
final class AllPairings {

    private final NeedsGrid grid;
    private final PairingRules rules;
    private final List<List<List<Long>>> all = new ArrayList<>();

    AllPairings(NeedsGrid grid, int partners, PairingRules rules) {
        this.grid = grid;
        this.rules = rules;
        write(new ArrayList<>(), LongStream.rangeClosed(1, partners).boxed().toList(), partners % 2 == 1);
    }

    /** The members of the best one's groups. */
    Optional<List<List<Long>>> best() {
        Comparator<List<List<Long>>> order = Comparator.<List<List<Long>>>comparingInt(this::value).thenComparingInt(this::reciprocity);
        return all.stream().filter(this::keepsRules).reduce((best, next) -> order.compare(next, best) > 0 ? next : best);
    }

    private void write(List<List<Long>> groups, List<Long> rest, boolean trioDue) {
        if (rest.isEmpty()) {
            all.add(List.copyOf(groups));
            return;
        }
        for (int i = 1; i < rest.size(); i++) {
            if (rest.size() > 2 || !trioDue) {
                with(groups, rest, List.of(rest.getFirst(), rest.get(i)), trioDue);
            }
            for (int j = i + 1; trioDue && j < rest.size(); j++) {
                with(groups, rest, List.of(rest.getFirst(), rest.get(i), rest.get(j)), false);
            }
        }
    }

    private void with(List<List<Long>> groups, List<Long> rest, List<Long> group, boolean trioDue) {
        List<Long> others = rest.stream().filter(id -> !group.contains(id)).toList();
        if (others.isEmpty() && trioDue) {
            return;
        }
        groups.add(group);
        write(groups, others, trioDue);
        groups.removeLast();
    }

    private boolean keepsRules(List<List<Long>> pairing) {
        List<PartnerPair> together = pairing.stream().flatMap(group -> pairs(group).stream()).toList();
        return Set.copyOf(together).containsAll(rules.locked()) && together.stream().noneMatch(rules.forbidden()::contains);
    }

    private int value(List<List<Long>> pairing) {
        return pairing.stream().flatMap(group -> pairs(group).stream()).mapToInt(p -> flow(p.first(), p.second()) + flow(p.second(), p.first()))
                .sum();
    }

    private int reciprocity(List<List<Long>> pairing) {
        return pairing.stream().flatMap(group -> pairs(group).stream())
                .mapToInt(p -> Math.min(flow(p.first(), p.second()), flow(p.second(), p.first()))).sum();
    }

    private int flow(PartnerId from, PartnerId to) {
        int points = 0;
        for (TopicId topic : grid.topics()) {
            points += Math.min(grid.at(from, topic).resource(), grid.at(to, topic).need());
        }
        return points;
    }

    private static List<PartnerPair> pairs(List<Long> group) {
        List<PartnerPair> pairs = new ArrayList<>();
        for (long one : group) {
            group.stream().filter(other -> other > one).forEach(other -> pairs.add(new PartnerPair(new PartnerId(one), new PartnerId(other))));
        }
        return pairs;
    }
}
