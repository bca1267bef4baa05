package eu.binome.guide;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldEdit;
import eu.binome.platform.FieldRefusal;
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
 * Stores the titles and introductions that the coordinator writes.
 */
@ApplicationScoped
@Transactional
public class GuideWriting {

    private static final int NOTED = 200;

    private final Guides guides;
    private final CurrentUser user;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    GuideWriting(Guides guides, CurrentUser user, AuditNotes notes, Clock clock) {
        this.guides = guides;
        this.user = user;
        this.notes = notes;
        this.clock = clock;
    }

    protected GuideWriting() {
        this(null, null, null, null);
    }

    /**
     * Stores texts by their field, such as {@code introduction.fr} or {@code theme-12.en}; one that is too long is answered with a
     * sentence and keeps no other one out.
     *
     * @throws MergeConflict when somebody wrote into one of the fields what the writer has not seen: nothing is stored
     * @throws Problem       {@code guide.text.unknown}: nothing is stored
     */
    @Requires(Permission.COMPILE_GUIDE)
    public SavedTexts write(GuideId id, FieldChanges changes) {
        Guide guide = guides.lock(id);
        Instant now = clock.instant();
        Map<GuideText, String> taken = new LinkedHashMap<>();
        List<FieldConflict> conflicts = new ArrayList<>();
        List<FieldRefusal> refusals = new ArrayList<>();
        changes.names().forEach(field -> {
            TextKey key = TextKey.of(field);
            GuideText text = guides.text(id, key).orElseGet(() -> new GuideText(guide, key, now));
            try {
                FieldEdit edit = changes.edit(field, key::checked);
                switch (edit.against(text.body())) {
                    case WRITE -> taken.put(text, edit.value());
                    case CLASH -> conflicts.add(text.conflict(edit));
                    default -> { }
                }
            } catch (Problem tooLong) {
                refusals.add(new FieldRefusal(field, tooLong.code(), tooLong.arguments()));
            }
        });
        if (!conflicts.isEmpty()) {
            throw new MergeConflict(conflicts);
        }
        if (!taken.isEmpty()) {
            guide.revise();
            taken.forEach((text, body) -> store(text, body, now));
        }
        return new SavedTexts(now, refusals);
    }

    private void store(GuideText text, String body, Instant now) {
        notes.changed(text.key().field(), clip(text.body()), clip(body));
        text.write(body, user.getName(), now);
        guides.add(text);
    }

    private static String clip(String body) {
        return body.length() <= NOTED ? body : body.substring(0, NOTED) + "…";
    }
}
