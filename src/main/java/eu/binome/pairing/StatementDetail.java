package eu.binome.pairing;

/**
 * One topic of a partner's part of the grid as a form shows it: levels "0" to "5", or "" for nothing yet.
 */
public record StatementDetail(TopicSummary topic, String resource, String need, String reason) {

    /** The beginning of the names of its fields. */
    public String field() {
        return "t" + topic.id().value();
    }
}
