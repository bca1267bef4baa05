package eu.binome.search;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A thesaurus that an administrator loaded.
 */
@Entity
@Table(name = "search_thesaurus")
class LoadedThesaurus {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    private String notice;
    @Column(name = "file_name")
    private String fileName;
    private int concepts;
    @Column(name = "loaded_at")
    private Instant loadedAt;
    @Version
    private long version;

    protected LoadedThesaurus() {
    }

    LoadedThesaurus(String name, String notice, String fileName, int concepts, Instant now) {
        this.name = name;
        this.notice = notice;
        this.fileName = fileName;
        this.concepts = concepts;
        this.loadedAt = now;
    }

    ThesaurusId id() {
        return new ThesaurusId(id);
    }

    String name() {
        return name;
    }

    ThesaurusSummary summary() {
        return new ThesaurusSummary(id(), name, notice, fileName, concepts, loadedAt);
    }
}
