package eu.binome.practice;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;

import eu.binome.platform.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row of a past import, with the record as it came.
 */
@Entity
@Table(name = "practice_import_row")
class ImportRowRecord {

    private static final TypeReference<List<ImportRemark>> REMARKS = new TypeReference<>() {
    };
    static final int LONGEST_TITLE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "import_id")
    private long importId;
    @Column(name = "partnership_id")
    private long partnershipId;
    private int line;
    private String title;
    @Enumerated(EnumType.STRING)
    private ImportOutcome outcome;
    private String remarks;
    private String record;
    @Column(name = "practice_id")
    private Long practiceId;
    private int revision;

    protected ImportRowRecord() {
    }

    ImportRow row() {
        return new ImportRow(line, title, outcome, Json.read(remarks, REMARKS), practice());
    }

    Optional<PracticeId> practice() {
        return Optional.ofNullable(practiceId).map(PracticeId::new);
    }

    long id() {
        return id;
    }

    int line() {
        return line;
    }

    /** The practice's revision right after the import. */
    int revision() {
        return revision;
    }

    /** Its practice is gone again. */
    void undone() {
        outcome = ImportOutcome.UNDONE;
        practiceId = null;
    }

    /** Its practice stays, and why. */
    void keeps(ImportRemark why) {
        remarks = Json.write(List.of(why));
    }
}
