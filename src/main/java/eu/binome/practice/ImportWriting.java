package eu.binome.practice;

import java.util.Map;

import eu.binome.partnership.PartnerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Makes a practice of an understood record.
 */
@ApplicationScoped
class ImportWriting {

    private final Practices practices;
    private final PracticeRecords records;

    @Inject
    ImportWriting(Practices practices, PracticeRecords records) {
        this.practices = practices;
        this.records = records;
    }

    protected ImportWriting() {
        this(null, null);
    }

    /** @return the practice and its owner */
    Map.Entry<PracticeId, PartnerId> take(ImportRun run, ImportedRow row, OwnerChoice owners, ImportOrder.Arrival arrival, Author author) {
        PracticeContent content = row.content();
        PartnerId owner = owners.next(row.owner(), content.of(PracticeField.COUNTRIES));
        Practice practice = new Practice(run.partnership(), owner, content.of(PracticeField.SOURCE_LANGUAGE), author.at());
        practice.comeFrom(row.origin(), run.id());
        if (arrival == ImportOrder.Arrival.ACCEPTED) {
            practice.acceptAsImported(author.at());
        }
        practices.add(practice);
        PracticeId id = practice.id();
        records.writeImported(practice, content, author);
        return Map.entry(id, owner);
    }
}
