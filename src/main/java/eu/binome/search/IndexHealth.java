package eu.binome.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether this node's index is there and how far behind the database it is.
 */
@Readiness
@ApplicationScoped
public class IndexHealth implements HealthCheck {

    @Inject
    private SearchWorker worker;
    @Inject
    private NodeIndex node;
    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        Instant now = clock.instant();
        IndexState state = worker.state();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("search").status(state.isReady(now));
        state.lagSeconds(now).ifPresent(seconds -> answer.withData("lagSeconds", seconds));
        state.failure().ifPresent(reason -> answer.withData("failure", reason));
        if (state.followedAt().isPresent()) {
            answer.withData("documents", node.index().size());
        }
        return answer.build();
    }
}
