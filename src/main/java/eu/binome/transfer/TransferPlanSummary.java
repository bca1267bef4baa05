package eu.binome.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import eu.binome.pairing.BinomeId;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;
import eu.binome.practice.PracticeId;

/**
 * A transfer plan in short.
 *
 * @param receiver      who takes over the practice
 * @param partners      who write and sign it, the receiver among them
 * @param practiceTitle as it was quoted; empty before a practice is chosen
 * @param signed        sections signed by all, 0 to sections
 * @param changedAt     when somebody last wrote in it, or it was made
 */
public record TransferPlanSummary(TransferPlanId id, PartnershipId partnership, PartnerId receiver, BinomeId binome, List<PartnerId> partners,
                                  Optional<PracticeId> practice, Localized practiceTitle, TransferPlanStatus status, int signed, int sections,
                                  Instant changedAt) {

    /** The same for those who may not know which practice it takes over. */
    TransferPlanSummary withoutPractice() {
        return new TransferPlanSummary(id, partnership, receiver, binome, partners, Optional.empty(), Localized.empty(), status, signed, sections,
                changedAt);
    }

    /** Who write it with the receiver. */
    public List<PartnerId> others() {
        return partners.stream().filter(partner -> !partner.equals(receiver)).toList();
    }
}
