package eu.binome.pairing;

import java.util.List;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Gathers what a pairing is computed from.
 */
@ApplicationScoped
class PairingDesk {

    private final NeedsReading reading;
    private final NeedsSheets sheets;
    private final PairingRuleBook book;
    private final PartnershipDirectory directory;

    @Inject
    PairingDesk(NeedsReading reading, NeedsSheets sheets, PairingRuleBook book, PartnershipDirectory directory) {
        this.reading = reading;
        this.sheets = sheets;
        this.book = book;
        this.directory = directory;
    }

    protected PairingDesk() {
        this(null, null, null, null);
    }

    /** All inputs as they are now; every partner organisation takes part. */
    PairingInputs inputs(PartnershipId partnership) {
        List<TopicId> topics = reading.topics(partnership).stream().map(TopicSummary::id).toList();
        List<Participant> participants = directory.partners(partnership).stream().map(p -> new Participant(p.id(), p.name())).toList();
        return PairingInputs.of(sheets.grid(partnership, topics), participants, book.rules(partnership));
    }
}
