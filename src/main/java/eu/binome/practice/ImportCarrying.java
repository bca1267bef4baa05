package eu.binome.practice;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import eu.binome.platform.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Carries an import out, from the row that it has reached to the end of its file, or until somebody asks it to stop. No more of the file
 * is in memory than one part.
 */
@ApplicationScoped
class ImportCarrying {

    /** A part ends here, however few its rows are. */
    private static final long MOST_CHARACTERS = 4_000_000;

    private final ImportReading reading;
    private final ImportWriting writing;
    private final Storage storage;
    private final Clock clock;

    @Inject
    ImportCarrying(ImportReading reading, ImportWriting writing, Storage storage, Clock clock) {
        this.reading = reading;
        this.writing = writing;
        this.storage = storage;
        this.clock = clock;
    }

    protected ImportCarrying() {
        this(null, null, null, null);
    }

    /** @param run whose partnership's imports wait for this transaction */
    void carry(ImportRun run) {
        ImportOrder order = run.order();
        Path file = storage.pathOf(order.file());
        ImportUnderstanding understanding = reading.understanding(run.partnership(), ImportReader.survey(file).names(), order, run.turns());
        writing.carry(run, clock.instant());
        Part part = new Part(run, understanding, order.arrival());
        AtomicInteger behind = new AtomicInteger(run.rowsRead());
        ImportReader.read(file, record -> behind.getAndDecrement() > 0 || part.add(record));
        if (part.end()) {
            writing.finish(run, clock.instant());
        }
    }

    /** The rows that are written next. */
    private final class Part {

        private final ImportRun run;
        private final ImportUnderstanding understanding;
        private final ImportOrder.Arrival arrival;
        private final Author author;
        private final List<ImportedRow> rows = new ArrayList<>();
        private long characters;
        private boolean goOn = true;

        Part(ImportRun run, ImportUnderstanding understanding, ImportOrder.Arrival arrival) {
            this.run = run;
            this.understanding = understanding;
            this.arrival = arrival;
            author = run.author(clock.instant());
        }

        /** @return whether to go on */
        boolean add(ImportRecord record) {
            rows.add(understanding.of(record));
            characters += record.raw().length();
            if (rows.size() == ImportWriting.PART || characters >= MOST_CHARACTERS) {
                write();
            }
            return goOn;
        }

        /** Writes what is left; @return whether the file came to its end. */
        boolean end() {
            if (goOn && !rows.isEmpty()) {
                write();
                return true;
            }
            return goOn;
        }

        private void write() {
            goOn = writing.write(run, rows, understanding.turns(), arrival, author);
            rows.clear();
            characters = 0;
        }
    }
}
