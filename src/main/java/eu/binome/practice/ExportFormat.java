package eu.binome.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of file with many practices, which the import reads again.
 */
public enum ExportFormat {

    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    JSONL("application/jsonl");

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** What the name of such a file ends in. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format whose files end so. */
    public static Optional<ExportFormat> of(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }
}
