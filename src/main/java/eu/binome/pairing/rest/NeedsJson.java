package eu.binome.pairing.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import eu.binome.pairing.NeedsDetail;
import eu.binome.platform.RefusalJson;

/**
 * A partner's part of the grid as programs read it; levels "0" to "5", or "" for nothing yet.
 */
public record NeedsJson(long partner, List<StatementJson> statements) {

    static NeedsJson of(NeedsDetail needs) {
        return new NeedsJson(needs.partner().value(), needs.statements().stream().map(s -> new StatementJson(
                s.topic().id().value(), s.topic().name().texts(), s.resource(), s.need(), s.reason())).toList());
    }

    /** What came of a save. */
    public record SavedJson(Instant savedAt, List<RefusalJson> refusals) {
    }

    /** One topic. */
    public record StatementJson(long topic, Map<String, String> name, String resource, String need, String reason) {
    }
}
