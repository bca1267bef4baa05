package eu.binome.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.platform.FieldRefusal;

/**
 * What a filled form would change, or did.
 *
 * @param practice  empty for one that is new
 * @param place     number of its row, 0 for a whole document
 * @param title     as it is now, else as the form says
 * @param changes   fields that are written over what the form was given out with
 * @param conflicts fields that somebody else wrote in since; they stay as they are
 * @param remarks   what could not be understood, and why nothing of it can be taken
 * @param refused   whether nothing of it can be taken
 */
public record FilledDifference(Optional<PracticeId> practice, int place, String title, List<FieldDifference> changes,
                               List<FieldDifference> conflicts, List<ImportRemark> remarks, boolean refused) {

    /** The same after it was taken over, but for what was refused at last. */
    FilledDifference done(PracticeId id, SavedDraft saved, FormRules rules) {
        Set<String> refusedFields = saved.refusals().stream().map(FieldRefusal::field).collect(Collectors.toSet());
        List<ImportRemark> all = new ArrayList<>(remarks);
        refusedFields.forEach(key -> all.add(ImportRemark.of("practice.filled.notTaken", ImportRemark.field(rules, key))));
        return new FilledDifference(Optional.of(id), place, title,
                changes.stream().filter(change -> !refusedFields.contains(change.field().key())).toList(), conflicts, all, false);
    }

    /** Whether there is anything to take over. */
    public boolean isTakeable() {
        return !refused && !changes.isEmpty();
    }
}
