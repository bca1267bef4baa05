package eu.binome.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The name of a topic in one language.
 */
@Entity
@Table(name = "grid_topic_text")
class GridTopicText {

    private static final String WRITTEN_BY_PEOPLE = "HUMAN";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @ManyToOne
    @JoinColumn(name = "topic_id")
    private GridTopic topic;
    private String language;
    private String body;
    private String origin;
    @Column(name = "reviewer_id")
    private Long reviewerId;
    @Version
    private long version;

    protected GridTopicText() {
    }

    GridTopicText(GridTopic topic, String language, String body) {
        this.partnershipId = topic.partnership().value();
        this.topic = topic;
        this.language = language;
        this.body = body;
        this.origin = WRITTEN_BY_PEOPLE;
    }

    void write(String newBody) {
        body = newBody;
        origin = WRITTEN_BY_PEOPLE;
        reviewerId = null;
    }

    String language() {
        return language;
    }

    String body() {
        return body;
    }
}
