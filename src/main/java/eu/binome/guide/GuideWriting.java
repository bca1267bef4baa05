package eu.binome.guide;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import eu.binome.platform.FieldConflict;
import eu.binome.platform.MergeConflict;
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
     * Stores texts by their field, such as {@code introduction.fr} or {@code theme-12.en}.
     *
     * @param readAt revision of the guide that the writer saw
     * @throws MergeConflict when somebody wrote something else into one of the fields since then: nothing is stored
     * @throws eu.binome.platform.Problem {@code guide.text.unknown} or {@code guide.text.tooLong}: nothing is stored
     */
    @Requires(Permission.COMPILE_GUIDE)
    public SavedTexts write(GuideId id, long readAt, Map<String, String> fields) {
        Guide guide = guides.lock(id);
        Map<GuideText, String> wanted = new LinkedHashMap<>();
        fields.forEach((field, body) -> {
            TextKey key = TextKey.of(field);
            wanted.put(guides.text(id, key).orElseGet(() -> new GuideText(guide, key)), key.checked(body));
        });
        refuseClashes(guide, readAt, wanted);
        long revision = guide.revise();
        Instant now = clock.instant();
        wanted.forEach((text, body) -> {
            notes.changed(text.key().field(), clip(text.body()), clip(body));
            text.write(body, revision, user.getName(), now);
            guides.add(text);
        });
        return new SavedTexts(revision, now);
    }

    private static void refuseClashes(Guide guide, long readAt, Map<GuideText, String> wanted) {
        List<FieldConflict> conflicts = new ArrayList<>();
        wanted.forEach((text, body) -> {
            if (text.clashes(body, readAt)) {
                conflicts.add(text.conflict(body));
            }
        });
        if (!conflicts.isEmpty()) {
            throw new MergeConflict(conflicts, guide.revision());
        }
    }

    private static String clip(String body) {
        return body.length() <= NOTED ? body : body.substring(0, NOTED) + "…";
    }
}
