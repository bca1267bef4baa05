package eu.binome.search;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What this node knows of words across languages: learned in the background from the words that come with the product and the thesauri that
 * are loaded, and again within seconds after they change on any node. Until then questions are answered with what was known before.
 */
@ApplicationScoped
class NodeLexicon {

    private static final Logger LOG = System.getLogger(NodeLexicon.class.getName());
    private static final int SECONDS_BETWEEN = 3;

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private ThesaurusRecords records;
    @Inject
    private Clock clock;

    private volatile Learned learned = new Learned("", Lexicon.empty());

    /** @param state of the thesauri that it was learned from */
    private record Learned(String state, Lexicon lexicon) {
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
        executor.scheduleWithFixedDelay(this::follow, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** The latest that was learned. */
    Lexicon lexicon() {
        return learned.lexicon();
    }

    /** Names what it was learned from; empty at first. */
    String state() {
        return learned.state();
    }

    /** Learns anew when the thesauri have changed; a failure is logged and tried again. */
    synchronized void follow() {
        try {
            String now = records.state();
            if (!now.equals(learned.state())) {
                learn(now);
            }
        } catch (RuntimeException | OutOfMemoryError e) {
            // Whatever it was: the next time must come, and what was known before stays.
            LOG.log(Level.ERROR, "The words of the thesauri could not be learned; trying again", e);
        }
    }

    private void learn(String state) {
        Instant begin = clock.instant();
        List<Thesaurus> thesauri = new ArrayList<>(List.of(StarterGlossary.thesaurus()));
        thesauri.addAll(records.all());
        learned = new Learned(state, Lexicon.of(thesauri));
        LOG.log(Level.INFO, "Words of {0} thesauri learned in {1} ms", thesauri.size(), Duration.between(begin, clock.instant()).toMillis());
    }
}
