package eu.binome.practice;


import eu.binome.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One text of a practice in one language.
 */
@Entity
@Table(name = "practice_text")
class PracticeText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "practice_id")
    private long practiceId;
    @Column(name = "partnership_id")
    private long partnershipId;
    private String field;
    private String language;
    private String body;
    @Enumerated(EnumType.STRING)
    private TextOrigin origin;
    @Column(name = "reviewer_id")
    private Long reviewerId;
    @Column(name = "source_version")
    private int sourceVersion;
    @Version
    private long version;

    protected PracticeText() {
    }

    PracticeText(Practice practice, PracticeField field, String language) {
        practiceId = practice.id().value();
        partnershipId = practice.partnership().value();
        this.field = field.key();
        this.language = language;
    }

    /**
     * Takes over new words.
     *
     * @param sourceRevision the practice's revision that they are, or are a translation of
     */
    void write(String words, TextOrigin from, int sourceRevision) {
        body = words;
        origin = from;
        sourceVersion = sourceRevision;
        reviewerId = null;
    }

    /** Notes who read and approved a translation. */
    void reviewedBy(AccountId reviewer) {
        reviewerId = reviewer.value();
    }

    /** Notes that it still says what the original says in that revision, and who read both. */
    void confirmedOf(int sourceRevision, AccountId reader) {
        sourceVersion = sourceRevision;
        reviewerId = reader.value();
    }

    PracticeId practice() {
        return new PracticeId(practiceId);
    }

    PracticeField field() {
        return PracticeField.of(field);
    }

    String language() {
        return language;
    }

    void speak(String otherLanguage) {
        language = otherLanguage;
    }

    String body() {
        return body;
    }

    TextOrigin origin() {
        return origin;
    }

    int sourceVersion() {
        return sourceVersion;
    }
}
