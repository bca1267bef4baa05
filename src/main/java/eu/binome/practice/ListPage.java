package eu.binome.practice;

import java.util.List;
import java.util.OptionalLong;

/**
 * A part of a list of practices, newest first.
 *
 * @param total how many practices fit the filter in all
 * @param next  what the next page's {@link ListFilter#before} is; empty on the last page
 */
public record ListPage(List<PracticeSummary> rows, long total, OptionalLong next) {
}
