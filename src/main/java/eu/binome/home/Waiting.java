package eu.binome.home;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

import eu.binome.notification.TaskSource;
import eu.binome.notification.WaitingTask;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.security.CurrentUser;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Gathers from all modules what is waited from the current user.
 */
@ApplicationScoped
@Transactional
public class Waiting {

    private static final Comparator<WaitingLine> MOST_URGENT_FIRST =
            Comparator.comparing(line -> line.task().due().orElse(LocalDate.MAX));

    private final Iterable<TaskSource> sources;
    private final PartnershipDirectory directory;
    private final CurrentUser user;

    @Inject
    Waiting(@Any Instance<TaskSource> sources, PartnershipDirectory directory, CurrentUser user) {
        this((Iterable<TaskSource>) sources, directory, user);
    }

    Waiting(Iterable<TaskSource> sources, PartnershipDirectory directory, CurrentUser user) {
        this.sources = sources;
        this.directory = directory;
        this.user = user;
    }

    protected Waiting() {
        this((Iterable<TaskSource>) List.<TaskSource>of(), null, null);
    }

    /** Everything, in all partnerships of the current user; the most urgent first, what has no date last. */
    @OpenToAll("asks each module what it waits for from the current user in their own partnerships")
    public List<WaitingLine> mine() {
        return user.isSignedIn() ? gather(directory.of(user.partnerships())) : List.of();
    }

    /** Everything in one partnership. */
    @OpenToAll("gives strangers to the partnership nothing")
    public List<WaitingLine> mineIn(PartnershipId partnership) {
        boolean member = user.isSignedIn() && user.partnerships().contains(partnership.value());
        return member ? gather(List.of(directory.of(partnership))) : List.of();
    }

    private List<WaitingLine> gather(Collection<PartnershipSummary> partnerships) {
        return partnerships.stream().flatMap(partnership -> tasks(partnership).stream().map(task -> new WaitingLine(partnership, task)))
                .sorted(MOST_URGENT_FIRST).toList();
    }

    private List<WaitingTask> tasks(PartnershipSummary partnership) {
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.waitingFor(user.account(), partnership.id().value()).stream()).toList();
    }
}
