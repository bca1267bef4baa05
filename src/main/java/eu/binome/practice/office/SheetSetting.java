package eu.binome.practice.office;

import java.util.List;

/**
 * How a sheet behaves.
 *
 * @param name    at most 31 characters, without {@code [ ] : * ? / \}
 * @param widths  of the columns, in characters of the usual size
 * @param locked  whether only cells that may be written in can be changed
 * @param hidden  whether people do not see it
 * @param checks  what may be written in which column
 */
public record SheetSetting(String name, List<Integer> widths, boolean locked, boolean hidden, List<ColumnCheck> checks) {

    /** A sheet for reading and writing everywhere. */
    public static SheetSetting open(String name, List<Integer> widths) {
        return new SheetSetting(name, widths, false, false, List.of());
    }
}
