package eu.binome.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A section as forms and programs read it.
 *
 * @param text      of a text section; blank for a table
 * @param version   grows with every change; sent back with a sign-off
 * @param changedBy name of who wrote last; blank when nobody did
 * @param signed    the sign-offs that stand
 * @param lifted    the last lifted sign-off of each party that has none now
 */
public record SectionDetail(TransferSectionId id, SectionName name, SectionStatus status, String text, List<RowDetail> rows, long version,
                            String changedBy, Optional<Instant> changedAt, List<SignOffDetail> signed, List<SignOffDetail> lifted) {
}
