package eu.binome.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the heaviest way to divide the vertices of a graph into pairs, with one trio when their number is odd.
 *
 * <p>Even: one matching by Blossom V, O(n³) in practice, then at most n²/4 more to find the first of equals in {@link GroupOrder}. Odd:
 * each of at most n(n-1)(n-2)/6 trios with the matching of the others, the most promising first, stopping at the first that cannot reach
 * the best found; a trio that can only reach it is matched only when it could come before it in order, so that a grid full of equals
 * takes one matching instead of all. Exact in both cases.
 */
final class BestGroups {

    private final CompanionGraph graph;
    private final List<List<Integer>> locked;

    /**
     * @param locked groups of two or three vertices that stay together, no vertex twice, at most one of three and that only
     *               when the number of vertices is odd
     */
    BestGroups(CompanionGraph graph, List<List<Integer>> locked) {
        this.graph = graph;
        this.locked = locked;
    }

    /** The groups, each ascending, by their lowest vertex; empty when no division keeps the rules. */
    Optional<List<List<Integer>>> find() {
        return graph.size() % 2 == 0 ? around(List.of()) : withTrio();
    }

    private Optional<List<List<Integer>>> withTrio() {
        Optional<List<List<Integer>>> best = Optional.empty();
        for (Trio trio : trios()) {
            if (best.isPresent() && trio.bound() < weight(best.get())) {
                break;
            }
            if (best.isPresent() && trio.bound() == weight(best.get()) && !mayComeBefore(trio.members(), best.get())) {
                continue;
            }
            best = better(best, around(trio.members()));
        }
        return best;
    }

    /** Whether some division with this trio could come before another: if not even its others two by two, in their order, do, none does. */
    private boolean mayComeBefore(List<Integer> trio, List<List<Integer>> found) {
        List<Integer> others = new ArrayList<>(all());
        others.removeAll(trio);
        List<List<Integer>> first = new ArrayList<>();
        for (int i = 0; i < others.size(); i += 2) {
            first.add(others.subList(i, i + 2));
        }
        return GroupOrder.OF_PAIRINGS.compare(joined(first, List.of(trio)), found) < 0;
    }

    private Optional<List<List<Integer>>> better(Optional<List<List<Integer>>> best, Optional<List<List<Integer>>> found) {
        if (best.isEmpty() || found.isEmpty()) {
            return best.or(() -> found);
        }
        int byWeight = Long.compare(weight(found.get()), weight(best.get()));
        boolean better = byWeight > 0 || byWeight == 0 && GroupOrder.OF_PAIRINGS.compare(found.get(), best.get()) < 0;
        return better ? found : best;
    }

    /** The best division that has this trio; an empty list means no trio. */
    private Optional<List<List<Integer>>> around(List<Integer> trio) {
        List<List<Integer>> fixed = new ArrayList<>(locked.stream().filter(group -> !trio.containsAll(group)).toList());
        if (!trio.isEmpty()) {
            fixed.add(trio);
        }
        SortedSet<Integer> free = all();
        fixed.forEach(free::removeAll);
        return graph.heaviest(free).map(pairs -> joined(fixed, firstOfEquals(pairs, free)));
    }

    /** Of all matchings as heavy as this one, the first in order: each vertex in turn gets the lowest companion that keeps the weight. */
    private List<List<Integer>> firstOfEquals(List<List<Integer>> heaviest, SortedSet<Integer> vertices) {
        List<List<Integer>> chosen = new ArrayList<>();
        List<List<Integer>> rest = heaviest;
        SortedSet<Integer> open = new TreeSet<>(vertices);
        while (!open.isEmpty()) {
            rest = withLowestCompanion(rest, open);
            chosen.add(rest.getFirst());
            open.removeAll(rest.getFirst());
            rest = rest.subList(1, rest.size());
        }
        return chosen;
    }

    private List<List<Integer>> withLowestCompanion(List<List<Integer>> pairs, SortedSet<Integer> open) {
        long aim = weight(pairs);
        int lowest = open.first();
        int companion = pairs.getFirst().getLast();
        for (int candidate : open.subSet(lowest + 1, companion)) {
            if (!graph.allows(lowest, candidate)) {
                continue;
            }
            List<Integer> pair = List.of(lowest, candidate);
            SortedSet<Integer> others = new TreeSet<>(open);
            others.removeAll(pair);
            if (graph.weight(pair) + graph.bound(others) < aim) {
                continue;
            }
            Optional<List<List<Integer>>> found = graph.heaviest(others).map(matching -> joined(List.of(pair), matching));
            if (found.isPresent() && weight(found.get()) == aim) {
                return found.get();
            }
        }
        return pairs;
    }

    private List<Trio> trios() {
        List<Trio> trios = new ArrayList<>();
        for (int a = 0; a < graph.size(); a++) {
            for (int b = a + 1; b < graph.size(); b++) {
                for (int c = b + 1; graph.allows(a, b) && c < graph.size(); c++) {
                    trio(List.of(a, b, c)).ifPresent(trios::add);
                }
            }
        }
        trios.sort(Comparator.comparingLong(Trio::bound).reversed());
        return trios;
    }

    private Optional<Trio> trio(List<Integer> members) {
        boolean together = graph.allows(members.get(0), members.get(2)) && graph.allows(members.get(1), members.get(2));
        boolean tearsApart = locked.stream().anyMatch(group -> !members.containsAll(group) && group.stream().anyMatch(members::contains));
        boolean besideLockedTrio = locked.stream().anyMatch(group -> group.size() > 2 && !members.containsAll(group));
        if (!together || tearsApart || besideLockedTrio) {
            return Optional.empty();
        }
        SortedSet<Integer> free = all();
        free.removeAll(members);
        long fixed = 0;
        for (List<Integer> group : locked) {
            fixed += members.containsAll(group) ? 0 : graph.weight(group);
            free.removeAll(group);
        }
        return Optional.of(new Trio(members, graph.weight(members) + fixed + graph.bound(free)));
    }

    private SortedSet<Integer> all() {
        return new TreeSet<>(IntStream.range(0, graph.size()).boxed().toList());
    }

    private long weight(List<List<Integer>> groups) {
        return groups.stream().mapToLong(graph::weight).sum();
    }

    private static List<List<Integer>> joined(List<List<Integer>> some, List<List<Integer>> others) {
        List<List<Integer>> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparingInt(List::getFirst));
        return all;
    }

    /** A trio that keeps the rules, and a weight that no division with it exceeds. */
    private record Trio(List<Integer> members, long bound) {
    }
}
