package eu.binome.practice;

import java.time.Instant;

/**
 * Who changes something, and when.
 */
record Author(long account, String name, Instant at) {
}
