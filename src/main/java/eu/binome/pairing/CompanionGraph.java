package eu.binome.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jgrapht.alg.interfaces.MatchingAlgorithm.Matching;
import org.jgrapht.alg.matching.SparseEdmondsMaximumCardinalityMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Who may be with whom, and what it is worth: vertices 0 to n-1, a weight of 0 or more on each allowed edge.
 *
 * <p>Traps of JGraphT's Blossom V, kept away here: it wants an even number of vertices and at least one; it compares with an epsilon of
 * 1e-9, so weights are whole numbers below 2^40, for which a double is exact, halves and quarters included; a forbidden edge is left out,
 * since a large negative weight drowns the small differences; without a perfect matching it throws, so that is asked first. Sums
 * are taken in {@code long} from our own weights, never from its result.
 */
final class CompanionGraph {

    private static final long HEAVIEST = 1L << 40;

    private final long[][] weights;
    private final boolean[][] allowed;

    /**
     * @param weights n x n, symmetric
     * @param allowed n x n, symmetric
     * @throws IllegalArgumentException for a weight that a double might blur
     */
    CompanionGraph(long[][] weights, boolean[][] allowed) {
        this.weights = weights;
        this.allowed = allowed;
        for (long[] row : weights) {
            for (long weight : row) {
                if (weight < 0 || weight > HEAVIEST) {
                    throw new IllegalArgumentException("weight out of range: " + weight);
                }
            }
        }
    }

    int size() {
        return weights.length;
    }

    boolean allows(int one, int other) {
        return allowed[one][other];
    }

    /** The sum of the weights of all edges inside a group. */
    long weight(List<Integer> group) {
        long sum = 0;
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                sum += weights[group.get(i)][group.get(j)];
            }
        }
        return sum;
    }

    /** A weight that no perfect matching of these vertices exceeds: half the sum of each one's best edge. */
    long bound(SortedSet<Integer> vertices) {
        long sum = 0;
        for (int vertex : vertices) {
            sum += vertices.stream().filter(other -> allowed[vertex][other]).mapToLong(other -> weights[vertex][other]).max().orElse(0);
        }
        return sum / 2;
    }

    /** A heaviest perfect matching of these vertices, its pairs by their lower vertex; empty when there is none. */
    Optional<List<List<Integer>>> heaviest(SortedSet<Integer> vertices) {
        if (vertices.isEmpty()) {
            return Optional.of(List.of());
        }
        if (vertices.size() % 2 == 1 || matched(vertices) < vertices.size()) {
            return Optional.empty();
        }
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = among(vertices);
        Matching<Integer, DefaultWeightedEdge> best =
                new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MAXIMIZE).getMatching();
        List<List<Integer>> pairs = new ArrayList<>();
        for (DefaultWeightedEdge edge : best) {
            int one = graph.getEdgeSource(edge);
            int other = graph.getEdgeTarget(edge);
            pairs.add(List.of(Math.min(one, other), Math.max(one, other)));
        }
        pairs.sort(Comparator.comparingInt(List::getFirst));
        return Optional.of(pairs);
    }

    /** How many of these vertices a largest matching covers, whatever its weight. */
    int matched(SortedSet<Integer> vertices) {
        return 2 * new SparseEdmondsMaximumCardinalityMatching<>(among(vertices)).getMatching().getEdges().size();
    }

    private SimpleWeightedGraph<Integer, DefaultWeightedEdge> among(SortedSet<Integer> vertices) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        vertices.forEach(graph::addVertex);
        for (int one : vertices) {
            for (int other : new TreeSet<>(vertices).tailSet(one + 1)) {
                if (allowed[one][other]) {
                    graph.setEdgeWeight(graph.addEdge(one, other), weights[one][other]);
                }
            }
        }
        return graph;
    }
}
