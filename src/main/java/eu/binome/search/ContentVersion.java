package eu.binome.search;

import eu.binome.platform.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * Names the state of everything that visitors can read as this node would show it now; two equal names mean equal content.
 *
 * <p>It joins what public changes the index has followed with which later ones are committed already. Ids of changes do not become
 * visible in their order, so the highest one alone would miss a change that is committed late. What is known of words across languages is part of
 * it, since results follow it. Changes inside partnerships are not, and the name is a hash: it tells that something public changed, not how much, and nothing of anything else.
 */
@ApplicationScoped
public class ContentVersion {

    private final String node = Long.toString(new SecureRandom().nextLong());
    private final SearchWorker worker;
    private final PublicChanges changes;
    private final FreshReading<Optional<String>> reading = new FreshReading<>(this::read);
    private final NodeLexicon words;

    @Inject
    ContentVersion(SearchWorker worker, PublicChanges changes, NodeLexicon words) {
        this.worker = worker;
        this.changes = changes;
        this.words = words;
    }

    protected ContentVersion() {
        this(null, null, null);
    }

    /**
     * The name, 32 hexadecimal digits, valid on this node until it stops; empty while the index is not there. Costs one short query, which
     * all share who ask while another is under way; it never begins before they ask.
     */
    public Optional<String> current() {
        return reading.get();
    }

    private Optional<String> read() {
        return worker.followed().map(followed -> Seen.mark(List.of(node, followed.toString(), changes.fingerprintAfter(followed.position()), words.state())));
    }
}
