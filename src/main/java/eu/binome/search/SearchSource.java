package eu.binome.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where documents of one kind come from; each module contributes a bean per kind of thing it wants found.
 */
public interface SearchSource {

    /**
     * The kind of its documents, a lower-case word that never changes; inside a partnership the page of one is
     * {@code kind/kind?id=}.
     */
    String kind();

    /** The document as it is in the database now; empty when it is gone or must not be found by anybody. */
    Optional<SearchDocument> load(long id);

    /** The ids above {@code id}, ascending, at most {@code most}; empty at the end. */
    List<Long> idsAfter(long id, int most);

    /** As {@link #load} for several ids in any order; sources that can read many at once override this. */
    default List<SearchDocument> loadAll(Collection<Long> ids) {
        return ids.stream().map(this::load).flatMap(Optional::stream).toList();
    }
}
