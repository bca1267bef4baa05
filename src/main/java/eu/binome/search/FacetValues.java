package eu.binome.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;

/**
 * All values along all sides of one snapshot, numbered through: along each side in the order of their codes.
 */
final class FacetValues {

    private final SortedSetDocValuesReaderState state;
    private final List<SegmentFacets> segments = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    /** What was asked for already; null where nothing was. */
    private final String[] codes;
    private final SortedSetDocValues all;

    FacetValues(IndexReader reader) throws IOException {
        state = new DefaultSortedSetDocValuesReaderState(reader, IndexedDocument.FACETS);
        all = state.getDocValues();
        codes = new String[(int) all.getValueCount()];
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.add(SegmentFacets.of(leaf.reader()));
            SortedSetDocValues own = leaf.reader().getSortedSetDocValues(FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
            int[] numbered = new int[own == null ? 0 : (int) own.getValueCount()];
            LongValues through = all instanceof MultiSortedSetDocValues several ? several.mapping.getGlobalOrds(leaf.ord) : LongValues.IDENTITY;
            for (int i = 0; i < numbered.length; i++) {
                numbered[i] = (int) through.get(i);
            }
            numbers.add(numbered);
        }
    }

    /** How many there are. */
    int size() {
        return codes.length;
    }

    SegmentFacets segment(int leaf) {
        return segments.get(leaf);
    }

    /** The number here for each number of a segment. */
    int[] numbers(int leaf) {
        return numbers.get(leaf);
    }

    /** The first number of a side and the one after its last; twice 0 for a side without values. */
    int[] range(Facet side) {
        var range = state.getOrdRange(side.name());
        return range == null ? new int[] {0, 0} : new int[] {range.start(), range.end() + 1};
    }

    /** The code of a value. */
    synchronized String code(int number) {
        if (codes[number] == null) {
            try {
                codes[number] = FacetsConfig.stringToPath(all.lookupOrd(number).utf8ToString())[1];
            } catch (IOException e) {
                throw new UncheckedIOException("The search index cannot be read", e);
            }
        }
        return codes[number];
    }

    /** The number of a value; negative when no document carries it. */
    synchronized int number(Facet side, String code) throws IOException {
        return (int) all.lookupTerm(new BytesRef(FacetsConfig.pathToString(side.name(), new String[] {code})));
    }
}
