package eu.binome.practice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import eu.binome.partnership.PartnerId;

/**
 * Understands the records of one file in their order: which practice each would become, and whose; of those before it remembers no more
 * than their keys and the words of their titles and summaries.
 */
final class ImportUnderstanding {

    private final Map<String, String> mapping;
    private final ImportSetting setting;
    private final ImportOrder.Arrival arrival;
    private final OwnerChoice owners;
    private final Set<String> known;
    private final NearTexts near;

    /**
     * @param known keys of the practices that are here already; those of the file are added
     * @param near  what these practices say in short; so are those of the file
     */
    ImportUnderstanding(Map<String, String> mapping, ImportSetting setting, ImportOrder.Arrival arrival, OwnerChoice owners, Set<String> known,
                        NearTexts near) {
        this.mapping = mapping;
        this.setting = setting;
        this.arrival = arrival;
        this.owners = owners;
        this.known = known;
        this.near = near;
    }

    /** The next record; one that is here already is marked by the remark {@code practice.import.remark.known}. */
    ImportedRow of(ImportRecord record) {
        ImportedRow row = titled(RowUnderstanding.of(record, mapping, setting));
        String key = row.origin().key();
        boolean twice = !key.isEmpty() && row.refusals().isEmpty() && !known.add(key);
        if (row.refusals().isEmpty() && !owners.finds(row.owner())) {
            return row.refused(row.owner().isEmpty() ? ImportRemark.of("practice.import.remark.ownerless")
                    : ImportRemark.of("practice.import.remark.ownerUnknown", row.owner()));
        }
        if (twice) {
            return row.remarked(ImportRemark.of("practice.import.remark.known", key));
        }
        if (!row.owner().isEmpty() && owners.named(row.owner()).isEmpty()) {
            return owned(row.remarked(ImportRemark.of("practice.import.remark.owner", row.owner())));
        }
        return owned(row);
    }

    /** How many practices were dealt out so far, by country. */
    Map<String, Integer> turns() {
        return owners.turns();
    }

    /** An accepted practice is known by its title wherever it is listed, scored or printed; a draft may still get one. */
    private ImportedRow titled(ImportedRow row) {
        boolean lacking = arrival == ImportOrder.Arrival.ACCEPTED && row.title().isEmpty();
        if (!lacking || !row.refusals().isEmpty() || known.contains(row.origin().key())) {
            return row;
        }
        return row.refused(ImportRemark.of("practice.import.remark.noTitle"));
    }

    private ImportedRow owned(ImportedRow row) {
        if (row.outcome() != ImportOutcome.TAKEN) {
            return row;
        }
        PartnerId owner = owners.next(row.owner(), row.content().of(PracticeField.COUNTRIES));
        ImportedRow told = owners.deals(row.owner()) ? row.remarked(ImportRemark.of("practice.import.remark.dealt", owners.name(owner))) : row;
        return compared(told).of(owner);
    }

    /** With a remark where another practice, here or further up in the file, says nearly the same; that is for people to judge. */
    private ImportedRow compared(ImportedRow row) {
        String summary = row.content().of(PracticeField.SUMMARY);
        Optional<NearTexts.Near> other = near.nearest(row.title(), summary);
        near.add(row.title(), summary);
        return other.map(found -> row.remarked(ImportRemark.of("practice.import.remark.near", found.title(), String.join(", ", found.words())))).orElse(row);
    }
}
