package eu.binome.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.Languages;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The texts of a practice in languages other than the one it was written in, at any time before it is archived.
 */
@ApplicationScoped
@Transactional
public class PracticeTranslations {

    private final Practices practices;
    private final PracticeRecords records;
    private final PracticePolicy policy;
    private final CurrentUser user;
    private final AuditNotes notes;
    private final Clock clock;
    private final Event<PracticeTranslated> translated;

    @Inject
    PracticeTranslations(Practices practices, PracticeRecords records, PracticePolicy policy, CurrentUser user, AuditNotes notes, Clock clock,
                         Event<PracticeTranslated> translated) {
        this.practices = practices;
        this.records = records;
        this.policy = policy;
        this.user = user;
        this.notes = notes;
        this.clock = clock;
        this.translated = translated;
    }

    protected PracticeTranslations() {
        this(null, null, null, null, null, null, null);
    }

    /** The texts in a language by field key; those that do not exist in it are absent. */
    @Requires(Permission.READ_PRACTICE)
    public Map<String, String> read(PracticeId id, String language) {
        policy.readable(practices.get(id));
        Map<String, String> texts = new TreeMap<>();
        in(language, id).values().forEach((field, body) -> texts.put(field.key(), body));
        return texts;
    }

    /** Who wrote last in a language, and when; empty for what came in another way. */
    @Requires(Permission.READ_PRACTICE)
    public Optional<Writing> lastWritten(PracticeId id, String language) {
        return marksIn(language, policy.readable(practices.get(id))).values().stream().max(Comparator.comparing(FieldMark::at))
                .map(mark -> new Writing(mark.by(), mark.at()));
    }

    /**
     * Saves texts in another language; whoever writes answers for them as their reviewer. What the writer has seen is written over, or
     * removed by a blank text; where somebody wrote what the writer has not seen, both texts are answered.
     *
     * @param language ISO 639-1 code, of the nine, not the one the practice was written in
     * @param of       the practice's revision from which the writer translates; a later one than there is means the present one
     * @param changes  texts by field key; facts and unknown keys are refused
     * @throws Problem {@code practice.translate.source} for the language it was written in
     */
    @Requires(Permission.DESCRIBE_PRACTICE)
    public SavedDraft write(PracticeId id, String language, int of, FieldChanges changes) {
        Practice practice = policy.readable(practices.lock(id));
        if (!policy.mayTranslate(practice)) {
            throw new Refused();
        }
        if (!Languages.isKnown(language) || language.equals(practice.sourceLanguage())) {
            throw new Problem("practice.translate.source");
        }
        Author author = new Author(user.account().value(), user.getName(), clock.instant());
        PracticeContent before = in(language, id);
        FieldMerge merge = new FieldMerge(before, marksIn(language, practice), practice.changedAt());
        List<FieldRefusal> refusals = offer(practices.forms().of(practice), changes, merge);
        Map<PracticeField, String> taken = merge.taken();
        if (!taken.isEmpty()) {
            taken.forEach((field, words) -> notes.changed(field.key() + " (" + language + ")", before.of(field), words));
            int sourceRevision = Math.min(of, practice.revision());
            mark(practice, language, taken, author);
            List<PracticeText> texts = practices.textsOf(id);
            taken.forEach((field, words) -> write(practice, texts, field, language, words, sourceRevision));
            boolean begun = records.keepVersion(practice, author, VersionCause.TRANSLATED, "");
            if (begun && practice.status() == PracticeStatus.PUBLISHED) {
                translated.fire(new PracticeTranslated(id, practice.partnership(), language));
            }
        }
        return new SavedDraft(author.at(), merge.conflicts(), refusals);
    }

    /** By whom and when. */
    public record Writing(String by, Instant at) {
    }

    private PracticeContent in(String language, PracticeId id) {
        Map<PracticeField, String> texts = new LinkedHashMap<>();
        practices.textsOf(id).stream().filter(text -> text.language().equals(language)).forEach(text -> texts.put(text.field(), text.body()));
        return new PracticeContent(texts);
    }

    private static List<FieldRefusal> offer(FormRules form, FieldChanges changes, FieldMerge merge) {
        List<FieldRefusal> refusals = new ArrayList<>();
        changes.names().forEach(key -> form.everField(key).map(FormField::field).filter(PracticeField::isText).ifPresentOrElse(field -> {
            try {
                merge.offer(field, changes.edit(key, typed -> FactRules.canonical(field, typed)));
            } catch (Problem unreadable) {
                refusals.add(new FieldRefusal(key, unreadable.code(), unreadable.arguments()));
            }
        }, () -> refusals.add(new FieldRefusal(key, "practice.field.unknown", key))));
        return refusals;
    }

    private static void mark(Practice practice, String language, Map<PracticeField, String> taken, Author author) {
        int revision = practice.nextRevision(author.at());
        Map<String, FieldMark> marks = new HashMap<>(practice.marks());
        taken.keySet().forEach(field -> marks.put(markOf(field, language), new FieldMark(revision, author.account(), author.name(), author.at())));
        practice.mark(marks);
    }

    /** Who last changed which text of a language, by field key. */
    private static Map<String, FieldMark> marksIn(String language, Practice practice) {
        Map<String, FieldMark> all = practice.marks();
        Map<String, FieldMark> marks = new HashMap<>();
        all.forEach((name, mark) -> {
            if (name.endsWith(" " + language)) {
                marks.put(name.substring(0, name.indexOf(' ')), mark);
            }
        });
        return marks;
    }

    private static String markOf(PracticeField field, String language) {
        return field.key() + " " + language;
    }

    private void write(Practice practice, List<PracticeText> texts, PracticeField field, String language, String words, int sourceRevision) {
        Optional<PracticeText> found = texts.stream().filter(text -> text.field().equals(field) && text.language().equals(language)).findFirst();
        if (words.isEmpty()) {
            found.ifPresent(practices::remove);
            return;
        }
        PracticeText text = found.orElseGet(() -> new PracticeText(practice, field, language));
        text.write(words, TextOrigin.HUMAN, sourceRevision);
        text.reviewedBy(user.account());
        if (found.isEmpty()) {
            practices.add(text);
        }
    }
}
