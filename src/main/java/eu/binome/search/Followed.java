package eu.binome.search;

/**
 * How far this node's index has followed the table of changes.
 *
 * @param position every change up to this id is in the index
 * @param times    how often the index changed since the node started
 */
record Followed(long position, long times) {
}
