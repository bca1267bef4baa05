package eu.binome.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pages that visitors asked for lately, in memory, at most {@value #MOST_BYTES} bytes of them.
 *
 * <p>Their keys name the state of the content: what was made of another state is never found again and goes when others need its place.
 */
@ApplicationScoped
class VisitorPages {

    static final int MOST_BYTES = 48 * 1024 * 1024;
    /** One page may not push out all others. */
    static final int MOST_OF_A_PAGE = MOST_BYTES / 16;
    private static final int OVERHEAD = 1_000;

    private final Map<Key, VisitorPage> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * @param tag     content version, language and appearance
     * @param address path and query as they were asked for: links of the page repeat them
     */
    record Key(String tag, String address) {

        private int size() {
            return 2 * (tag.length() + address.length());
        }
    }

    synchronized Optional<VisitorPage> find(Key key) {
        return Optional.ofNullable(pages.get(key));
    }

    synchronized void keep(Key key, VisitorPage page) {
        if (size(key, page) > MOST_OF_A_PAGE) {
            return;
        }
        bytes += size(key, page) - Optional.ofNullable(pages.put(key, page)).map(old -> size(key, old)).orElse(0);
        var eldest = pages.entrySet().iterator();
        while (bytes > MOST_BYTES) {
            Map.Entry<Key, VisitorPage> gone = eldest.next();
            bytes -= size(gone.getKey(), gone.getValue());
            eldest.remove();
        }
    }

    /** Bytes that are kept now. */
    synchronized long bytes() {
        return bytes;
    }

    private static int size(Key key, VisitorPage page) {
        return page.size() + key.size() + OVERHEAD;
    }
}
