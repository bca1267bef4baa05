package eu.binome.practice;

import java.io.Serializable;

/**
 * A column of a file that is imported.
 *
 * @param target what its name suggests to fill, {@link ImportTargets#NOTHING} for nothing
 * @param sample the beginning of the first text in it, to tell what it holds; empty when all are empty
 */
public record ImportColumn(String name, String target, String sample) implements Serializable {
}
