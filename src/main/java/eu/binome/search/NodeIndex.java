package eu.binome.search;

import eu.binome.platform.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/**
 * The index of this node, in the folder {@code search} of its data folder, for as long as the application runs.
 */
@ApplicationScoped
class NodeIndex {

    private SearchIndex index;

    @PostConstruct
    void open() {
        index = SearchIndex.open(Path.of(Setting.DATA.value()).resolve("search"));
    }

    @PreDestroy
    void close() {
        index.close();
    }

    SearchIndex index() {
        return index;
    }
}
