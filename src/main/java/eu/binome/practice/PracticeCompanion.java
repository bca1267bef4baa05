package eu.binome.practice;

/**
 * Rows of another module that come with every accepted practice by themselves: they are no use of it until somebody writes in them.
 */
public interface PracticeCompanion {

    /** The table of these rows. */
    String table();

    /** Whether somebody wrote in a row that belongs to the practice. */
    boolean isWrittenIn(PracticeId practice);

    /** Removes the rows of a practice that is about to go; nobody wrote in them. */
    void leave(PracticeId practice);
}
