package eu.binome.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts, in one pass over what the words find, all results and the values along all sides. Along a side that is filtered by, what
 * passes all other filters counts.
 */
final class FacetCounting implements Collector {

    private final FacetValues values;
    private final List<Facet> filtered;
    /** For each value the bit of its filter; 0 where it is not chosen. */
    private final int[] bits;
    private final int all;
    private final int[] counts;
    private int total;
    private int seen;

    FacetCounting(FacetValues values, Map<Facet, Set<String>> filters) throws IOException {
        this.values = values;
        this.filtered = List.copyOf(filters.keySet());
        this.all = (1 << filtered.size()) - 1;
        this.bits = new int[filtered.isEmpty() ? 0 : values.size()];
        this.counts = new int[values.size()];
        for (Facet side : filtered) {
            for (String code : filters.get(side)) {
                int number = values.number(side, code);
                if (number >= 0) {
                    bits[number] = 1 << filtered.indexOf(side);
                }
            }
        }
    }

    /** What the words find, whether it passes the filters or not. */
    int seen() {
        return seen;
    }

    /** Results that pass all filters. */
    int total() {
        return total;
    }

    /** The most frequent values along each side, the first in the order of codes where two are as frequent. */
    Map<Facet, List<FacetCount>> counts(int most, Map<Facet, Set<String>> filters) {
        Map<Facet, List<FacetCount>> found = new EnumMap<>(Facet.class);
        for (Facet side : Facet.values()) {
            Set<String> chosen = filters.getOrDefault(side, Set.of());
            List<FacetCount> along = new ArrayList<>();
            for (int number : mostFrequent(values.range(side), most)) {
                String code = values.code(number);
                along.add(new FacetCount(code, counts[number], chosen.contains(code)));
            }
            if (!along.isEmpty()) {
                found.put(side, along);
            }
        }
        return found;
    }

    private List<Integer> mostFrequent(int[] range, int most) {
        PriorityQueue<Long> best = new PriorityQueue<>();
        for (int number = range[0]; number < range[1]; number++) {
            long rank = (long) counts[number] << Integer.SIZE | Integer.MAX_VALUE - number;
            if (counts[number] > 0 && (best.size() < most || rank > best.element())) {
                best.add(rank);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        List<Integer> numbers = new ArrayList<>();
        while (!best.isEmpty()) {
            numbers.add(Integer.MAX_VALUE - best.remove().intValue());
        }
        return numbers.reversed();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
        SegmentFacets facets = values.segment(leaf.ord);
        int[] numbers = values.numbers(leaf.ord);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // what is counted has no rank
            }

            @Override
            public void collect(int document) {
                seen++;
                int start = facets.start(document);
                int end = facets.start(document + 1);
                int missed = filtered.isEmpty() ? 0 : all & ~passed(start, end);
                if (missed == 0) {
                    total++;
                    for (int place = start; place < end; place++) {
                        counts[numbers[facets.value(place)]]++;
                    }
                } else if ((missed & missed - 1) == 0) {
                    int[] range = values.range(filtered.get(Integer.numberOfTrailingZeros(missed)));
                    for (int place = start; place < end; place++) {
                        int number = numbers[facets.value(place)];
                        counts[number] += number >= range[0] && number < range[1] ? 1 : 0;
                    }
                }
            }

            private int passed(int start, int end) {
                int passed = 0;
                for (int place = start; place < end; place++) {
                    passed |= bits[numbers[facets.value(place)]];
                }
                return passed;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
