package eu.binome.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import eu.binome.notification.PartnerProgress;
import eu.binome.notification.ProgressSource;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Follows how far the partners are.
 */
@ApplicationScoped
@Transactional
public class Follow {

    private final Iterable<ProgressSource> sources;
    private final PartnershipDirectory directory;
    private final Clock clock;

    @Inject
    Follow(@Any Instance<ProgressSource> sources, PartnershipDirectory directory, Clock clock) {
        this((Iterable<ProgressSource>) sources, directory, clock);
    }

    Follow(Iterable<ProgressSource> sources, PartnershipDirectory directory, Clock clock) {
        this.sources = sources;
        this.directory = directory;
        this.clock = clock;
    }

    protected Follow() {
        this((Iterable<ProgressSource>) List.<ProgressSource>of(), null, null);
    }

    /** Partners by stations, as of today in Brussels. */
    @Requires(Permission.FOLLOW_PARTNERSHIP)
    public ProgressMatrix matrix(PartnershipId partnership) {
        List<PartnerProgress> progress = StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.progress(partnership.value()).stream()).toList();
        return ProgressMatrix.of(directory.partners(partnership), directory.phases(partnership), progress,
                LocalDate.now(clock.withZone(ReaderLocale.ZONE)));
    }
}
