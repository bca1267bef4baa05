package eu.binome.practice;

import eu.binome.partnership.PartnershipId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A field in which a partnership's form differs from the usual one.
 */
@Entity
@Table(name = "practice_field_limit")
class FieldLimit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    private String field;
    @Column(name = "most_characters")
    private int mostCharacters;
    private boolean required;
    @Version
    private long version;

    protected FieldLimit() {
    }

    FieldLimit(PartnershipId partnership, FieldRule rule) {
        partnershipId = partnership.value();
        field = rule.field().key();
        mostCharacters = rule.mostCharacters();
        required = rule.required();
    }

    FieldRule rule() {
        return new FieldRule(PracticeField.of(field), mostCharacters, required);
    }
}
