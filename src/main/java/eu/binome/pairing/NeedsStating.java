package eu.binome.pairing;

import java.time.Clock;
import java.util.Map;

import eu.binome.partnership.PartnerId;
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
 * Lets a partner state its resources and needs; the coordinator may do it for everyone.
 */
@ApplicationScoped
@Transactional
public class NeedsStating {

    private final GridAccess access;
    private final GridTopics topics;
    private final NeedsSheets sheets;
    private final CurrentUser user;
    private final Clock clock;
    private final AuditNotes notes;

    @Inject
    NeedsStating(GridAccess access, GridTopics topics, NeedsSheets sheets, CurrentUser user, Clock clock, AuditNotes notes) {
        this.access = access;
        this.topics = topics;
        this.sheets = sheets;
        this.user = user;
        this.clock = clock;
        this.notes = notes;
    }

    protected NeedsStating() {
        this(null, null, null, null, null, null);
    }

    /**
     * Saves some fields; those that are not named stay as they are, and so do those that cannot hold what was written: these are
     * answered with a sentence.
     *
     * @param changes {@code t<topic>-resource} and {@code t<topic>-need}: "0" to "5" or ""; {@code t<topic>-reason}: a sentence
     * @throws Problem       for a topic of another grid
     * @throws MergeConflict when somebody wrote into one of the fields what the writer has not seen: nothing is saved
     */
    @Requires(Permission.STATE_NEEDS)
    public SavedNeeds save(PartnerId partner, FieldChanges changes) {
        NeedsSheet sheet = sheets.forWriting(access.writable(partner), partner);
        StatementFields fields = new StatementFields(sheet,
                topics.of(sheet.partnership()).stream().map(GridTopic::id).toList());
        fields.offer(changes);
        if (!fields.conflicts().isEmpty()) {
            throw new MergeConflict(fields.conflicts());
        }
        Map<TopicId, String> before = sheet.shownLevels();
        fields.write(user.getName(), clock.instant());
        sheets.flush();
        sheet.shownLevels().forEach((topic, levels) -> notes.changed("topic " + topic.value(),
                before.getOrDefault(topic, NeedsStatement.NOTHING_SHOWN), levels));
        return new SavedNeeds(clock.instant(), fields.refusals());
    }
}
