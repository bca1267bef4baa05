package eu.binome.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads documents from the sources that the modules contribute, each batch in a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SourceReading {

    private final Instance<SearchSource> sources;

    @Inject
    SourceReading(@Any Instance<SearchSource> sources) {
        this.sources = sources;
    }

    protected SourceReading() {
        this(null);
    }

    List<String> kinds() {
        return sources.stream().map(SearchSource::kind).sorted().toList();
    }

    /** The next ids of a kind, ascending. */
    List<Long> idsAfter(String kind, long id, int most) {
        return source(kind).map(source -> source.idsAfter(id, most)).orElse(List.of());
    }

    /** Those documents of a kind that exist; none of a kind that nobody contributes. */
    List<SearchDocument> load(String kind, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : source(kind).map(source -> source.loadAll(ids)).orElse(List.of());
    }

    private Optional<SearchSource> source(String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }
}
