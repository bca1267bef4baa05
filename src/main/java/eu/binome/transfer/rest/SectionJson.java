package eu.binome.transfer.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import eu.binome.platform.RefusalJson;
import eu.binome.transfer.AddedRow;
import eu.binome.transfer.RowDetail;
import eu.binome.transfer.SavedPart;
import eu.binome.transfer.SectionDetail;
import eu.binome.transfer.SectionName;
import eu.binome.transfer.SectionStatus;
import eu.binome.transfer.SignOffDetail;

/**
 * A section as programs read it.
 *
 * @param signed the sign-offs that stand
 * @param lifted the last lifted one of each partner without one
 */
public record SectionJson(long id, SectionName name, SectionStatus status, String text, List<RowJson> rows, long version,
                          List<SignOffDetail> signed, List<SignOffDetail> lifted) {

    static SectionJson of(SectionDetail section) {
        return new SectionJson(section.id().value(), section.name(), section.status(), section.text(),
                section.rows().stream().map(RowJson::of).toList(), section.version(), section.signed(), section.lifted());
    }

    /** A row. */
    public record RowJson(long id, long version, Map<String, String> fields) {

        static RowJson of(RowDetail row) {
            return new RowJson(row.id().value(), row.version(), row.fields());
        }
    }

    /** A row that was added. */
    public record AddedJson(long id, long version, Map<String, String> fields, List<String> lifted) {

        static AddedJson of(AddedRow row) {
            SavedPart saved = row.saved();
            return new AddedJson(row.id().value(), saved.version(), saved.fields(), saved.lifted());
        }
    }

    /** A row of which some fields were saved. */
    public record SavedJson(long version, Instant savedAt, Map<String, String> fields, List<String> lifted, List<RefusalJson> refusals) {
    }

    /** A new row. */
    public record FieldsJson(Map<String, String> fields) {
    }

    /** Which version is signed. */
    public record VersionJson(long version) {
    }

    /** Where a section stands now. */
    public record StatusJson(SectionStatus status) {
    }
}
