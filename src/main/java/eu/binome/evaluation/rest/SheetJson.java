package eu.binome.evaluation.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import eu.binome.evaluation.OtherSheet;
import eu.binome.evaluation.SheetDetail;
import eu.binome.evaluation.SheetRow;
import eu.binome.evaluation.SheetStatus;
import eu.binome.platform.RefusalJson;

/**
 * A sheet of one's own as programs read it.
 *
 * @param answers by criterion code: "0" to "5", "unable", or "" for none
 * @param remarks by criterion code
 */
public record SheetJson(long id, long round, long grid, long practice, SheetStatus status, long version, Map<String, String> answers,
                        Map<String, String> remarks, String remark) {

    static SheetJson of(SheetDetail sheet) {
        return new SheetJson(sheet.id().value(), sheet.round().value(), sheet.grid().value(), sheet.practice().value(), sheet.status(),
                sheet.version(), sheet.answers(), sheet.remarks(), sheet.remark());
    }

    /** A sheet in a list. */
    public record RowJson(long id, long practice, Map<String, String> title, String owner, SheetStatus status, int answered, int asked,
                          long version) {

        static RowJson of(SheetRow row) {
            return new RowJson(row.id().value(), row.practice().value(), row.title().texts(), row.owner(), row.status(), row.answered(),
                    row.asked(), row.version());
        }
    }

    /** What another organisation handed in. */
    public record OtherJson(long partner, String name, Map<String, String> answers, Map<String, String> remarks, String remark) {

        static OtherJson of(OtherSheet other) {
            return new OtherJson(other.partner().value(), other.name(), other.answers(), other.remarks(), other.remark());
        }
    }

    /** What came of a save. */
    public record SavedJson(long version, Instant savedAt, int answered, int asked, List<RefusalJson> refusals) {
    }

    /** Which version is handed in. */
    public record VersionJson(long version) {
    }
}
