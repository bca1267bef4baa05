package eu.binome.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import eu.binome.partnership.PartnerId;

/**
 * A record as it was understood.
 *
 * @param content   canonical values, whole texts
 * @param owner     name of the partner organisation as written, empty when not given
 * @param belongsTo whom the practice will belong to; empty as long as that is not decided
 * @param refusals  why it cannot be taken over; empty when it can
 * @param remarks   what else there is to know
 */
record ImportedRow(ImportRecord source, PracticeContent content, String owner, Optional<PartnerId> belongsTo, PracticeOrigin origin,
                   List<ImportRemark> refusals, List<ImportRemark> remarks) {

    String title() {
        return content.of(PracticeField.TITLE);
    }

    /** The same with one more remark, which stands first. */
    ImportedRow remarked(ImportRemark remark) {
        return new ImportedRow(source, content, owner, belongsTo, origin, refusals, Stream.concat(Stream.of(remark), remarks.stream()).toList());
    }

    /** The same, refused. */
    ImportedRow refused(ImportRemark refusal) {
        return new ImportedRow(source, content, owner, belongsTo, origin, Stream.concat(refusals.stream(), Stream.of(refusal)).toList(), remarks);
    }

    /** The same as a practice of this partner. */
    ImportedRow of(PartnerId partner) {
        return new ImportedRow(source, content, owner, Optional.of(partner), origin, refusals, remarks);
    }

    /** What will become of it. */
    ImportOutcome outcome() {
        if (!refusals.isEmpty()) {
            return ImportOutcome.REFUSED;
        }
        boolean known = remarks.stream().anyMatch(remark -> remark.code().equals("practice.import.remark.known"));
        return known ? ImportOutcome.SKIPPED : ImportOutcome.TAKEN;
    }

    /** What is told of it. */
    ImportRow told(Optional<PracticeId> practice) {
        return new ImportRow(source.line(), title(), outcome(), allRemarks(), practice);
    }

    List<ImportRemark> allRemarks() {
        return Stream.concat(refusals.stream(), remarks.stream()).toList();
    }
}
