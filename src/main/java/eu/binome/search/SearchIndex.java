package eu.binome.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * The Lucene index of one node: replaced document by document, read through snapshots, rebuilt while it is read.
 *
 * <p>What has been {@link #keep kept} survives a crash; with it goes the position in the table of changes, so that after
 * a crash the changes behind it are simply read again. One thread writes, any number read.
 */
final class SearchIndex implements Closeable {

    private static final double BUFFER_MB = 32;
    /** A question of {@value QuerySyntax#MOST_CLAUSES} words, each under all its names in the parts of all nine languages. */
    private static final int MOST_TERMS = 32_768;

    static {
        IndexSearcher.setMaxClauseCount(MOST_TERMS);
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SearchIndex(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /**
     * Opens the index in a folder, or makes an empty one where there is none, where it is damaged, or where it was
     * written by another {@link IndexPosition#FORMAT}.
     */
    static SearchIndex open(Path folder) {
        return IndexFolder.open(folder, SearchIndex::open);
    }

    private static SearchIndex open(Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Analyzers.forFields())
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        try {
            return new SearchIndex(directory, writer, new SearcherManager(writer, new Snapshots()));
        } catch (IOException e) {
            writer.rollback();
            throw e;
        }
    }

    /** Up to which change the kept index knows everything. */
    IndexPosition position() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return IndexPosition.from(data);
    }

    /** Puts documents in the place of those with the same address. */
    void put(List<SearchDocument> documents) {
        write(() -> {
            for (SearchDocument document : documents) {
                writer.updateDocument(new Term(Fields.KEY, document.key().toString()),
                        IndexedDocument.FACETS.build(IndexedDocument.of(document)));
            }
        });
    }

    /** Takes documents out. */
    void remove(List<SearchKey> keys) {
        write(() -> {
            for (SearchKey key : keys) {
                writer.deleteDocuments(new Term(Fields.KEY, key.toString()));
            }
        });
    }

    /** Empties the index for a rebuild; readers go on seeing the old one until {@link #keep}. */
    void clear() {
        write(writer::deleteAll);
    }

    /** Lets readers see what was written. */
    void show() {
        write(searchers::maybeRefreshBlocking);
    }

    /** Makes what was written safe against a crash, together with the position it reaches, and shows it. */
    void keep(IndexPosition position) {
        write(() -> {
            writer.setLiveCommitData(position.data().entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        });
    }

    /** Asks a question of the index as it is now. */
    <T> T read(Function<Snapshot, T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.apply((Snapshot) searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    /** How many documents readers see. */
    int size() {
        return read(snapshot -> snapshot.getIndexReader().numDocs());
    }

    @Override
    public void close() {
        write(() -> {
            searchers.close();
            writer.close();
            directory.close();
        });
    }

    private interface Write {
        void run() throws IOException;
    }

    private static void write(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be written", e);
        }
    }

    private static final class Snapshots extends SearcherFactory {
        private final Looks looks = new Looks();

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
            return new Snapshot(reader, looks);
        }
    }
}
