package eu.binome.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Opens the folder of an index and starts over where it cannot be read: losing it costs a rebuild, nothing else.
 */
final class IndexFolder {

    private static final Logger LOG = System.getLogger(IndexFolder.class.getName());

    private IndexFolder() {
    }

    /** Makes an index out of an opened folder. */
    interface Opening {
        SearchIndex open(Directory directory, OpenMode mode) throws IOException;
    }

    /** The index in the folder, empty when there was none that can be used. */
    static SearchIndex open(Path folder, Opening opening) {
        try {
            Files.createDirectories(folder);
            SearchIndex index = openOrStartOver(folder, opening);
            if (!index.position().isBuilt()) {
                index.clear();
            }
            return index;
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException("Another process uses the search index in " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be opened in " + folder, e);
        }
    }

    private static SearchIndex openOrStartOver(Path folder, Opening opening) throws IOException {
        try {
            return opening.open(FSDirectory.open(folder), OpenMode.CREATE_OR_APPEND);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The search index in {0} cannot be read and is built anew: {1}", folder, e.toString());
            empty(folder);
            return opening.open(FSDirectory.open(folder), OpenMode.CREATE);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
