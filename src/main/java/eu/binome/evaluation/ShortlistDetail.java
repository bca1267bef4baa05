package eu.binome.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipId;

/**
 * A shortlist with its practices, best first.
 *
 * @param publishedAt none while it is only prepared
 * @param version     of what is prepared, to publish exactly what was looked at
 */
public record ShortlistDetail(ShortlistId id, PartnershipId partnership, EvaluationRoundId round, CutRule rule,
                              Optional<Instant> publishedAt, long version, List<ShortlistRow> rows) {

    /** Whether the whole partnership sees it. */
    public boolean published() {
        return publishedAt.isPresent();
    }
}
