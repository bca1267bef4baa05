package eu.binome.practice;

import java.time.Instant;

/**
 * When a field last changed.
 *
 * @param revision the practice's revision that brought the change
 * @param account  id of the person
 * @param by       name of the person
 */
record FieldMark(int revision, long account, String by, Instant at) {
}
