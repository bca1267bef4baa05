package eu.binome.notification;

import java.time.Instant;

/**
 * A notice as its reader sees it.
 */
public record NoticeRow(long partnershipId, NoticeText text, Instant at) {
}
