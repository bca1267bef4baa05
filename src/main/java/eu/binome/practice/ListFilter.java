package eu.binome.practice;

import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.ThemeId;

/**
 * Which practices a list shows; without a status all but archived ones.
 *
 * @param before the id above the first one to show, newest first; 0 begins with the newest
 */
public record ListFilter(Optional<ThemeId> theme, Optional<PartnerId> partner, Optional<PracticeStatus> status, long before) {
}
