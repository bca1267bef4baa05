package eu.binome.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import eu.binome.platform.Problem;

/**
 * Says why no division into pairs, with one trio when odd, keeps the rules.
 *
 * <p>The reason is the theorem of Tutte and Berge with the witness of Gallai and Edmonds: some partners, taken out, leave more odd islands
 * than there are partners taken out, and each island needs one of them. Where that is no obstacle the number is odd and every
 * possible trio holds a forbidden pair.
 */
final class Impossible {

    private final Roster roster;
    private final CompanionGraph graph;
    private final SortedSet<Integer> all;

    /** @param graph allowed edges only; a partner with a lock has no edges out of its locked group */
    Impossible(Roster roster, CompanionGraph graph) {
        this.roster = roster;
        this.graph = graph;
        this.all = new TreeSet<>(IntStream.range(0, graph.size()).boxed().toList());
    }

    /** {@code pairing.rules.nobodyLeft}, {@code .islands}, {@code .tooFewBridges}, {@code .islandsAndBridges} or {@code .noTrio}. */
    Problem problem() {
        int uncovered = graph.size() - graph.matched(all);
        if (uncovered <= graph.size() % 2) {
            return new Problem("pairing.rules.noTrio");
        }
        SortedSet<Integer> spare = spare();
        SortedSet<Integer> bridges = new TreeSet<>(all);
        bridges.removeAll(spare);
        bridges.removeIf(vertex -> spare.stream().noneMatch(other -> graph.allows(vertex, other)));
        return said(islands(spare), bridges);
    }

    private Problem said(List<SortedSet<Integer>> islands, SortedSet<Integer> bridges) {
        List<SortedSet<Integer>> alone = islands.stream().filter(island -> island.size() == 1).toList();
        if (bridges.isEmpty()) {
            return alone.isEmpty() ? new Problem("pairing.rules.islands", names(islands, " | "))
                    : new Problem("pairing.rules.nobodyLeft", names(alone, ", "));
        }
        return alone.size() == islands.size() ? new Problem("pairing.rules.tooFewBridges", names(islands, ", "), roster.names(bridges))
                : new Problem("pairing.rules.islandsAndBridges", names(islands, " | "), roster.names(bridges));
    }

    private String names(List<SortedSet<Integer>> islands, String between) {
        return islands.stream().map(roster::names).collect(Collectors.joining(between));
    }

    /** The vertices that some largest matching leaves out. */
    private SortedSet<Integer> spare() {
        int most = graph.matched(all);
        return all.stream().filter(vertex -> {
            SortedSet<Integer> others = new TreeSet<>(all);
            others.remove(vertex);
            return graph.matched(others) == most;
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<SortedSet<Integer>> islands(SortedSet<Integer> vertices) {
        List<SortedSet<Integer>> islands = new ArrayList<>();
        for (int vertex : vertices) {
            SortedSet<Integer> near = vertices.stream().filter(other -> other == vertex || graph.allows(vertex, other))
                    .collect(Collectors.toCollection(TreeSet::new));
            List<SortedSet<Integer>> touched = islands.stream().filter(island -> !Collections.disjoint(island, near)).toList();
            touched.forEach(near::addAll);
            islands.removeAll(touched);
            islands.add(near);
        }
        return islands;
    }
}
