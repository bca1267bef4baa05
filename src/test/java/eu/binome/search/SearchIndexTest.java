package eu.binome.search;

import static eu.binome.search.IndexFixture.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @TempDir
    private Path folder;

    @Test
    void knowsItsPositionAfterClosing() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertFalse(index.position().isBuilt());
            index.put(List.of(titled(1, "mine")));
            index.keep(new IndexPosition(42));
        }
        try (SearchIndex again = SearchIndex.open(folder)) {
            assertEquals(new IndexPosition(42), again.position());
            assertEquals(1, total(again, "mine"));
        }
    }

    @Test
    void forgetsWhatWasNotKeptAndItsPositionWithIt() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put(List.of(titled(1, "mine")));
            index.keep(new IndexPosition(1));
            index.put(List.of(titled(2, "mine")));
            index.show();
            assertEquals(2, total(index, "mine"));
        }
        try (SearchIndex again = SearchIndex.open(folder)) {
            assertEquals(new IndexPosition(1), again.position());
            assertEquals(1, total(again, "mine"));
        }
    }

    @Test
    void replacesAndRemovesByAddress() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put(List.of(titled(1, "mine"), titled(2, "mine")));
            index.show();
            assertEquals(2, total(index, "mine"));
            index.put(List.of(titled(1, "museum")));
            index.remove(List.of(new SearchKey("practice", 2), new SearchKey("guide", 1)));
            index.show();
            assertEquals(0, total(index, "mine"));
            assertEquals(1, total(index, "museum"));
        }
    }

    @Test
    void showsTheOldIndexUntilARebuildIsDone() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put(LongStream.range(0, 3000).mapToObj(id -> titled(id, "mine")).toList());
            index.keep(new IndexPosition(1));
            index.clear();
            index.put(LongStream.range(0, 2000).mapToObj(id -> titled(id, "mine")).toList());
            assertEquals(3000, total(index, "mine"));
            index.keep(new IndexPosition(2));
            assertEquals(2000, total(index, "mine"));
        }
    }

    @Test
    void startsOverWhenAFileIsDamaged() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put(List.of(titled(1, "mine")));
            index.keep(new IndexPosition(1));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                Files.writeString(file, "not an index");
            }
        }
        try (SearchIndex again = SearchIndex.open(folder)) {
            assertFalse(again.position().isBuilt());
            assertEquals(0, total(again, "mine"));
            again.put(List.of(titled(1, "mine")));
            again.keep(new IndexPosition(1));
            assertEquals(1, total(again, "mine"));
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThrows(IllegalStateException.class, () -> SearchIndex.open(folder));
            index.show();
        }
    }

    @Test
    void buildsAnewWhatAnotherFormatWrote() {
        assertFalse(IndexPosition.from(java.util.Map.of("format", "0", "change", "7")).isBuilt());
        assertFalse(IndexPosition.from(java.util.Map.of()).isBuilt());
        assertEquals(new IndexPosition(7), IndexPosition.from(new IndexPosition(7).data()));
    }

    private static SearchDocument titled(long id, String title) {
        return practice(id).in("en", SearchText.titled(title));
    }

    private static long total(SearchIndex index, String word) {
        return index.read(snapshot -> snapshot.find(SearchRequest.of(word, "en"), Reader.anonymous(), Lexicon.empty())).total();
    }
}
