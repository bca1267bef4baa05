package eu.binome.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Which values the documents of one segment of the index carry along all sides, laid out for counting: about 40 bytes a document, read
 * once, as a segment never changes, and forgotten with it.
 */
final class SegmentFacets {

    private static final Map<IndexReader.CacheKey, SegmentFacets> KNOWN = new ConcurrentHashMap<>();

    private final int[] starts;
    private final int[] values;

    private SegmentFacets(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    static SegmentFacets of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper life = segment.getCoreCacheHelper();
        SegmentFacets known = KNOWN.get(life.getKey());
        if (known == null) {
            known = read(segment);
            if (KNOWN.putIfAbsent(life.getKey(), known) == null) {
                life.addClosedListener(KNOWN::remove);
            }
        }
        return known;
    }

    private static SegmentFacets read(LeafReader segment) throws IOException {
        SortedSetDocValues facets = DocValues.getSortedSet(segment, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        int[] starts = new int[segment.maxDoc() + 1];
        int[] values = new int[segment.maxDoc() * Facet.values().length];
        int count = 0;
        for (int document = 0; document < segment.maxDoc(); document++) {
            starts[document] = count;
            int carried = facets.advanceExact(document) ? facets.docValueCount() : 0;
            for (int i = 0; i < carried; i++) {
                values = count == values.length ? Arrays.copyOf(values, count * 2 + Facet.values().length) : values;
                values[count++] = (int) facets.nextOrd();
            }
        }
        starts[segment.maxDoc()] = count;
        return new SegmentFacets(starts, Arrays.copyOf(values, count));
    }

    /** Where a document's values begin in {@link #value}; they end where the next one's begin. */
    int start(int document) {
        return starts[document];
    }

    /** The number that a value has in this segment. */
    int value(int place) {
        return values[place];
    }
}
