package eu.binome.search;

import org.apache.lucene.index.IndexReader;

/**
 * Keeps the {@link Cognates} of an index while it changes little: of a large one they take seconds to make, and a word that is some minutes
 * too new is only missing as one that looks like another.
 */
final class Looks {

    /** Below so many documents they are made anew for each change. */
    private static final int SMALL = 1_000;
    private static final double LITTLE = 0.05;

    private Cognates made;
    private int documents;
    private IndexReader of;

    /** Those of a snapshot or of one not much older; while they are made, all who ask wait for the same. */
    synchronized Cognates of(IndexReader reader) {
        int now = reader.numDocs();
        boolean changed = reader != of && (now < SMALL || Math.abs(now - documents) > LITTLE * documents);
        if (made == null || changed) {
            made = Cognates.of(reader, Fields.PLAIN_TEXT);
            documents = now;
            of = reader;
        }
        return made;
    }
}
