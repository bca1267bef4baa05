package eu.binome.evaluation;

import java.time.Clock;

import eu.binome.platform.Conflict;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.MergeConflict;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Fills in and hands in the sheets of one's own organisation. Others' sheets do not exist for the writer.
 *
 * <p>The audit trail tells how many answers there were, never which: the coordinator reads it during the blind phase.
 */
@ApplicationScoped
@Transactional
public class SheetWriting {

    private final ScoreSheets sheets;
    private final EvaluationRounds rounds;
    private final CriteriaGrids grids;
    private final CurrentUser user;
    private final Clock clock;
    private final AuditNotes notes;

    @Inject
    SheetWriting(ScoreSheets sheets, EvaluationRounds rounds, CriteriaGrids grids, CurrentUser user, Clock clock, AuditNotes notes) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.grids = grids;
        this.user = user;
        this.clock = clock;
        this.notes = notes;
    }

    protected SheetWriting() {
        this(null, null, null, null, null, null);
    }

    /**
     * Saves some fields; those that are not named stay as they are, and so do those that cannot hold what was written: these are
     * answered with a sentence.
     *
     * @param changes {@code <criterion>.answer}: "0" to "5", "unable" or ""; {@code <criterion>.remark}; {@code remark}
     * @return the sheet's new version
     * @throws MergeConflict when somebody wrote into one of the fields what the writer has not seen: nothing is saved
     */
    @Requires(Permission.SCORE_PRACTICES)
    public SavedSheet save(ScoreSheetId id, FieldChanges changes) {
        ScoreSheet sheet = writable(id);
        CriteriaGrid grid = grids.get(rounds.get(sheet.round()).grid());
        SheetFields fields = new SheetFields(sheet, grid, clock.instant());
        fields.offer(changes);
        if (!fields.conflicts().isEmpty()) {
            throw new MergeConflict(fields.conflicts());
        }
        int before = sheet.answered();
        fields.write(user.getName());
        sheets.save(sheet);
        notes.changed("answered", String.valueOf(before), String.valueOf(sheet.answered()));
        return new SavedSheet(sheet.version(), clock.instant(), sheet.answered(), grid.criteria().size(), fields.refusals());
    }

    /**
     * Hands the sheet in, for good. Its round is not closed, cut or published meanwhile.
     *
     * @param version the version that the form showed
     * @throws Problem  when a criterion has no answer yet
     * @throws Conflict when somebody else of the organisation saved in between
     */
    @Requires(Permission.SCORE_PRACTICES)
    public void submit(ScoreSheetId id, long version) {
        ScoreSheet sheet = writable(id);
        rounds.held(sheet.round()).requireOpen(clock.instant());
        if (sheet.version() != version) {
            throw new Conflict("platform.conflict");
        }
        int asked = grids.get(rounds.get(sheet.round()).grid()).criteria().size();
        sheet.submit(asked, user.account(), clock.instant());
        notes.changed("status", SheetStatus.DRAFT.name(), SheetStatus.SUBMITTED.name());
    }

    private ScoreSheet writable(ScoreSheetId id) {
        ScoreSheet sheet = sheets.own(id, user);
        rounds.get(sheet.round()).requireOpen(clock.instant());
        sheet.requireDraft();
        return sheet;
    }
}
