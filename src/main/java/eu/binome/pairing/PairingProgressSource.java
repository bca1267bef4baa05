package eu.binome.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import eu.binome.notification.PartnerProgress;
import eu.binome.notification.ProgressSource;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells on how many topics each partner has stated both levels, and who is in a confirmed binôme. Before binômes are confirmed nothing
 * is missing from partners: to confirm is the coordinator's.
 */
@ApplicationScoped
@Transactional
class PairingProgressSource implements ProgressSource {

    private final PartnershipDirectory directory;
    private final GridTopics topics;
    private final NeedsSheets sheets;
    private final Binomes binomes;

    @Inject
    PairingProgressSource(PartnershipDirectory directory, GridTopics topics, NeedsSheets sheets, Binomes binomes) {
        this.directory = directory;
        this.topics = topics;
        this.sheets = sheets;
        this.binomes = binomes;
    }

    protected PairingProgressSource() {
        this(null, null, null, null);
    }

    @Override
    public List<PartnerProgress> progress(long partnershipId) {
        PartnershipId partnership = new PartnershipId(partnershipId);
        List<PartnerProgress> lines = new ArrayList<>(stated(partnership));
        Set<PartnerId> paired = new HashSet<>();
        binomes.confirmed(partnership).forEach(binome -> paired.addAll(binome.partners()));
        paired.forEach(partner -> lines.add(new PartnerProgress(partner.value(), Station.PAIR.name(), 1, 1)));
        return lines;
    }

    /** Station GRID alone: topics with both levels, of all topics. */
    List<PartnerProgress> stated(PartnershipId partnership) {
        int expected = topics.of(partnership).size();
        Map<PartnerId, Integer> complete = new HashMap<>();
        sheets.of(partnership).forEach(sheet -> complete.put(sheet.partner(), sheet.complete()));
        return directory.partners(partnership).stream().map(PartnerSummary::id).map(partner -> new PartnerProgress(partner.value(),
                Station.GRID.name(), complete.getOrDefault(partner, 0), expected)).toList();
    }
}
