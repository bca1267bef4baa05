package eu.binome.search;

/**
 * How far this node's index had followed the table of changes when it last followed a public one.
 *
 * @param position every change up to this id is in the index
 * @param times    how often the index followed public changes since the node started
 */
record Followed(long position, long times) {
}
