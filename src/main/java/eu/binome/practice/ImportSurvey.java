package eu.binome.practice;

import java.io.Serializable;
import java.util.List;

/**
 * What a file that is to be imported holds, without its records.
 *
 * @param columns in the order in which they first appear
 * @param records how many there are, those that cannot be read included
 */
public record ImportSurvey(List<ImportColumn> columns, int records) implements Serializable {

    /** The names of the columns. */
    List<String> names() {
        return columns.stream().map(ImportColumn::name).toList();
    }
}
