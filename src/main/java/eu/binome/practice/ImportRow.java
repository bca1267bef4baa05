package eu.binome.practice;

import java.util.List;
import java.util.Optional;

/**
 * A row of an import and what became of it.
 *
 * @param line     number of its first line in the file, from 1
 * @param title    its title as far as it has one
 * @param practice the practice that was made of it, unless this was a trial
 */
public record ImportRow(int line, String title, ImportOutcome outcome, List<ImportRemark> remarks, Optional<PracticeId> practice) {
}
