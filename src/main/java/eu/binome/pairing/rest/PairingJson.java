package eu.binome.pairing.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import eu.binome.pairing.BinomeDetail;
import eu.binome.pairing.Confirmation;
import eu.binome.pairing.PairingDetail;
import eu.binome.pairing.RuleDetail;
import eu.binome.pairing.RuleKind;
import eu.binome.partnership.PartnerId;

/**
 * A pairing with its value and reasons, as programs read it; {@code confirmedAt} is not there while it is a proposal.
 *
 * @param fingerprint to be sent with the confirmation
 * @param value       in points
 */
public record PairingJson(String fingerprint, int value, List<BinomeJson> binomes, Optional<Instant> confirmedAt) {

    static PairingJson of(PairingDetail pairing) {
        return new PairingJson(pairing.fingerprint(), pairing.value(), pairing.binomes().stream().map(BinomeJson::of).toList(),
                pairing.confirmation().map(Confirmation::at));
    }

    /** A binôme: two partners, or three in a trio. */
    public record BinomeJson(List<Long> partners, int value, List<FlowJson> flows) {

        static BinomeJson of(BinomeDetail binome) {
            return new BinomeJson(binome.members().stream().map(PartnerId::value).toList(), binome.value(),
                    binome.flows().stream().map(flow -> new FlowJson(flow.from().value(), flow.to().value(), flow.points(),
                            flow.strongest().stream().map(t -> new ReasonJson(t.topic().value(), t.points())).toList())).toList());
        }
    }

    /** What one partner can give another, in points, and the strongest topics. */
    public record FlowJson(long from, long to, int points, List<ReasonJson> strongest) {
    }

    /** A topic with its points, 1 to 5. */
    public record ReasonJson(long topic, int points) {
    }

    /** What is decided about two partners; without a kind they are left free. */
    public record RuleJson(long first, long second, Optional<RuleKind> kind) {

        static RuleJson of(RuleDetail rule) {
            return new RuleJson(rule.first().value(), rule.second().value(), Optional.of(rule.kind()));
        }
    }

    /** Which proposal is confirmed. */
    public record ConfirmJson(String fingerprint) {
    }

    /** Why a confirmed pairing is opened again. */
    public record ReopenJson(String reason) {
    }
}
