package eu.binome.practice;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Setting;
import eu.binome.platform.Storage;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * The files that belong to practices: whoever may read the practice may fetch them, whoever may write in it may add and remove them.
 */
@ApplicationScoped
@Transactional
public class PracticeFiles {

    private static final long MEGABYTE = 1_000_000;
    private static final int MOST_FILES = 20;

    private final EntityManager entities;
    private final Practices practices;
    private final PracticePolicy policy;
    private final Storage storage;
    private final CurrentUser user;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    PracticeFiles(EntityManager entities, Practices practices, PracticePolicy policy, Storage storage, CurrentUser user, AuditNotes notes,
                  Clock clock) {
        this.entities = entities;
        this.practices = practices;
        this.policy = policy;
        this.storage = storage;
        this.user = user;
        this.notes = notes;
        this.clock = clock;
    }

    protected PracticeFiles() {
        this(null, null, null, null, null, null, null);
    }

    /** The files of a practice in the order in which they were added. */
    @Requires(Permission.READ_PRACTICE)
    public List<AttachmentSummary> of(PracticeId id) {
        policy.readable(practices.get(id));
        return all(id).stream().map(Attachment::summary).toList();
    }

    /**
     * Adds a file. It is looked into before the practice is locked, because that may take a while.
     *
     * @param sentName file name as the browser sends it
     * @param content  whole content; reading stops at the largest size allowed
     * @throws Problem {@code practice.files.…} or {@code platform.file.tooLarge}
     */
    @Requires(Permission.DESCRIBE_PRACTICE)
    public AttachmentId add(PracticeId id, String sentName, byte[] content) {
        policy.writable(practices.get(id));
        String name = AttachmentCheck.nameOf(sentName);
        long most = Setting.ATTACHMENT_MEGABYTES.value() * MEGABYTE;
        if (content.length > most) {
            throw new Problem("platform.file.tooLarge", most / MEGABYTE);
        }
        AttachmentKind kind = AttachmentCheck.kindOf(name, content);
        Practice practice = policy.writable(practices.lock(id));
        if (all(id).size() >= MOST_FILES) {
            throw new Problem("practice.files.most", MOST_FILES);
        }
        Attachment attachment = new Attachment(practice, name, kind, storage.keep(new ByteArrayInputStream(content), most));
        attachment.addedBy(user.account(), clock.instant());
        entities.persist(attachment);
        entities.flush();
        notes.changed("file", "", name);
        return attachment.summary().id();
    }

    /** Removes a file from its practice; the content stays on the disk for a day, and longer where others use the same. */
    @Requires(Permission.DESCRIBE_PRACTICE)
    public void remove(AttachmentId id) {
        Attachment attachment = get(id);
        policy.writable(practices.lock(attachment.practice()));
        notes.changed("file", attachment.summary().name(), "");
        storage.letGo(attachment.summary().sha256(), clock.instant());
        entities.remove(attachment);
    }

    /** Name and kind of a file. */
    @Requires(Permission.READ_PRACTICE)
    public AttachmentSummary file(AttachmentId id) {
        Attachment attachment = get(id);
        policy.readable(practices.get(attachment.practice()));
        return attachment.summary();
    }

    /** Its content; the caller closes it. */
    @Requires(Permission.READ_PRACTICE)
    public InputStream content(AttachmentId id) {
        return storage.open(file(id).sha256());
    }

    private List<Attachment> all(PracticeId id) {
        return entities.createQuery("select a from Attachment a where a.practiceId = :id order by a.id", Attachment.class)
                .setParameter("id", id.value()).getResultList();
    }

    private Attachment get(AttachmentId id) {
        return Optional.ofNullable(entities.find(Attachment.class, id.value())).orElseThrow(NotFound::new);
    }
}
