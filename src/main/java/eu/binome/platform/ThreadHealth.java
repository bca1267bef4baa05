package eu.binome.platform;

import java.lang.management.ManagementFactory;
import java.util.Optional;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether the process can go on: threads that wait for each other never will, and only a restart helps.
 */
@Liveness
@ApplicationScoped
class ThreadHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        int stuck = Optional.ofNullable(ManagementFactory.getThreadMXBean().findDeadlockedThreads()).map(ids -> ids.length).orElse(0);
        return HealthCheckResponse.named("threads").status(stuck == 0).withData("deadlocked", stuck).build();
    }
}
