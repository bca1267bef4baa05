package eu.binome.guide;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import eu.binome.platform.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Writes down how far the work on a PDF is, each time in a transaction of its own so that everybody sees it at once.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PrintRecord {

    private final GuidePrints prints;
    private final Guides guides;
    private final GuideCompiler compiler;
    private final Clock clock;

    @Inject
    PrintRecord(GuidePrints prints, Guides guides, GuideCompiler compiler, Clock clock) {
        this.prints = prints;
        this.guides = guides;
        this.compiler = compiler;
        this.clock = clock;
    }

    protected PrintRecord() {
        this(null, null, null, null);
    }

    /** Begins the work on the order whose turn it is; empty when none waits. */
    Optional<GuidePrintId> begin() {
        Optional<GuidePrint> next = prints.next(clock.instant());
        next.ifPresent(print -> print.begin(clock.instant()));
        return next.map(GuidePrint::id);
    }

    /** Gathers what is to be printed: the guide at this one moment. */
    PrintJob gather(GuidePrintId id) {
        GuidePrint print = prints.get(id);
        Guide guide = guides.get(print.guide());
        return new PrintJob(id, guide.revision(), compiler.compile(guide, Locale.of(print.language()), print.requestedAt()),
                compiler.practices(guide));
    }

    void shows(PrintJob job) {
        change(job.print(), print -> {
            print.show(job);
            prints.hold(print, job.practices());
        });
    }

    void alive(GuidePrintId id) {
        change(id, print -> print.live(clock.instant()));
    }

    void pages(GuidePrintId id, int done) {
        change(id, print -> print.progress(done, clock.instant()));
    }

    void ready(GuidePrintId id, StoredFile file, int pages) {
        change(id, print -> print.finish(file, pages, clock.instant()));
    }

    void failed(GuidePrintId id) {
        change(id, print -> print.fail(clock.instant()));
    }

    private void change(GuidePrintId id, Consumer<GuidePrint> change) {
        change.accept(prints.lock(id));
    }
}
