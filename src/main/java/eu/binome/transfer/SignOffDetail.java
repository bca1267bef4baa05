package eu.binome.transfer;

import java.time.Instant;
import java.util.Optional;

import eu.binome.partnership.PartnerId;

/**
 * Who signed for a partner and when; and who lifted that by a later change, if somebody did.
 *
 * @param liftedBy blank while it stands
 */
public record SignOffDetail(PartnerId partner, String name, Instant at, String liftedBy, Optional<Instant> liftedAt) {
}
