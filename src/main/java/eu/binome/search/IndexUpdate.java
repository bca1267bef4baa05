package eu.binome.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what the sources say now into this node's index; one thread at a time.
 */
@ApplicationScoped
class IndexUpdate {

    private static final Logger LOG = System.getLogger(IndexUpdate.class.getName());
    private static final int BATCH = 500;

    private final NodeIndex node;
    private final SourceReading sources;

    @Inject
    IndexUpdate(NodeIndex node, SourceReading sources) {
        this.node = node;
        this.sources = sources;
    }

    protected IndexUpdate() {
        this(null, null);
    }

    /** Reads these documents again; those that are gone leave the index. Not kept yet. */
    void apply(Collection<SearchKey> keys) {
        Map<String, Set<Long>> byKind = keys.stream().collect(Collectors.groupingBy(SearchKey::kind,
                Collectors.mapping(SearchKey::id, Collectors.toCollection(LinkedHashSet::new))));
        byKind.forEach(this::apply);
    }

    private void apply(String kind, Set<Long> ids) {
        List<SearchDocument> documents = load(kind, ids);
        Set<Long> gone = new HashSet<>(ids);
        documents.forEach(document -> gone.remove(document.id()));
        node.index().put(documents);
        node.index().remove(gone.stream().map(id -> new SearchKey(kind, id)).toList());
    }

    /**
     * Builds the index from nothing while readers go on with the old one.
     *
     * @param position the newest change before the first source is read
     * @return how many documents it holds
     */
    int rebuild(IndexPosition position) {
        node.index().clear();
        int count = 0;
        for (String kind : sources.kinds()) {
            List<Long> ids = sources.idsAfter(kind, 0, BATCH);
            while (!ids.isEmpty()) {
                List<SearchDocument> documents = load(kind, ids);
                node.index().put(documents);
                count += documents.size();
                ids = sources.idsAfter(kind, ids.get(ids.size() - 1), BATCH);
            }
        }
        node.index().keep(position);
        return count;
    }

    /**
     * Loads a batch; when that fails, one by one, so that a single document that cannot be read does not hold up all
     * others. It is missing from the search then, and the log says which.
     */
    private List<SearchDocument> load(String kind, Collection<Long> ids) {
        try {
            return sources.load(kind, ids);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Documents of kind " + kind + " are read one by one", e);
        }
        List<SearchDocument> documents = new ArrayList<>();
        for (Long id : ids) {
            try {
                documents.addAll(sources.load(kind, List.of(id)));
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Not searchable, since it cannot be read: " + new SearchKey(kind, id), e);
            }
        }
        return documents;
    }
}
