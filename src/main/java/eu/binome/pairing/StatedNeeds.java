package eu.binome.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What other modules read of stated needs. It asks no permission: who calls decides whom the answer is shown to.
 */
@ApplicationScoped
@Transactional
@OpenToAll("read by other modules behind their own doors")
public class StatedNeeds {

    private final NeedsSheets sheets;
    private final NeedsReading reading;

    @Inject
    StatedNeeds(NeedsSheets sheets, NeedsReading reading) {
        this.sheets = sheets;
        this.reading = reading;
    }

    protected StatedNeeds() {
        this(null, null);
    }

    /** All statements of a partner, the greatest need first, then in the grid's order. */
    public List<StatedNeed> of(PartnerId partner) {
        Optional<NeedsSheet> sheet = sheets.find(partner);
        if (sheet.isEmpty()) {
            return List.of();
        }
        List<StatedNeed> needs = new ArrayList<>();
        for (TopicSummary topic : reading.topics(sheet.get().partnership())) {
            sheet.get().find(topic.id()).ifPresent(s -> s.levels().ifPresent(levels -> needs.add(
                    new StatedNeed(topic.theme(), topic.name(), levels.need(), levels.resource(), s.reason()))));
        }
        needs.sort(Comparator.comparingInt(StatedNeed::need).reversed());
        return needs;
    }
}
