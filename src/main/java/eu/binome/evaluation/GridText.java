package eu.binome.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One sentence of a grid in one language.
 */
@Entity
@Table(name = "criteria_grid_text")
class GridText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "grid_id")
    private CriteriaGrid grid;
    private String owner;
    private String field;
    private String language;
    private String body;
    private String origin;
    @Column(name = "reviewer_id")
    private Long reviewerId;
    @Version
    private long version;

    protected GridText() {
    }

    GridText(CriteriaGrid grid, ReadyText text) {
        this.partnershipId = grid.partnership().value();
        this.grid = grid;
        this.owner = text.owner();
        this.field = text.field();
        this.language = text.language();
        this.body = text.body();
        this.origin = "HUMAN";
    }

    ReadyText text() {
        return new ReadyText(owner, field, language, body);
    }
}
