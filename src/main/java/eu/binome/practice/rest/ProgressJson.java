package eu.binome.practice.rest;

import eu.binome.practice.ImportState;

/**
 * How far an import is.
 *
 * @param read     records of the file that it has dealt with
 * @param taken    practices made of them
 * @param total    records of the file
 * @param stopping whether somebody asked it to stop
 * @param said     the same as a sentence in the reader's language
 */
public record ProgressJson(ImportState state, int read, int taken, int total, boolean stopping, String said) {
}
