package eu.binome.practice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import eu.binome.platform.Languages;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
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

    @Inject
    PracticeTranslations(Practices practices, PracticeRecords records, PracticePolicy policy, CurrentUser user, AuditNotes notes, Clock clock) {
        this.practices = practices;
        this.records = records;
        this.policy = policy;
        this.user = user;
        this.notes = notes;
        this.clock = clock;
    }

    protected PracticeTranslations() {
        this(null, null, null, null, null, null);
    }

    /** The texts in a language by field key; those that do not exist in it are absent. */
    @Requires(Permission.READ_PRACTICE)
    public Map<String, String> read(PracticeId id, String language) {
        policy.readable(practices.get(id));
        Map<String, String> texts = new TreeMap<>();
        practices.textsOf(id).stream().filter(text -> text.language().equals(language)).forEach(text -> texts.put(text.field().key(), text.body()));
        return texts;
    }

    /**
     * Writes texts in another language; whoever writes answers for them as their reviewer.
     *
     * @param language ISO 639-1 code, of the nine, not the one the practice was written in
     * @param fields   texts by field key; a blank one removes the text, facts and unknown keys are passed over
     * @throws Problem {@code practice.translate.source} for the language it was written in
     */
    @Requires(Permission.DESCRIBE_PRACTICE)
    public void write(PracticeId id, String language, Map<String, String> fields) {
        Practice practice = policy.readable(practices.lock(id));
        if (!policy.mayTranslate(practice)) {
            throw new Refused();
        }
        if (!Languages.isKnown(language) || language.equals(practice.sourceLanguage())) {
            throw new Problem("practice.translate.source");
        }
        Map<String, String> before = read(id, language);
        Author author = new Author(user.account().value(), user.getName(), clock.instant());
        int sourceRevision = practice.revision();
        practice.nextRevision(author.at());
        List<PracticeText> texts = practices.textsOf(id);
        fields.forEach((key, typed) -> PracticeField.byKey(key).filter(PracticeField::isText).ifPresent(field -> {
            String words = FactRules.canonical(field, typed);
            notes.changed(key + " (" + language + ")", before.getOrDefault(key, ""), words);
            write(practice, texts, field, language, words, sourceRevision);
        }));
        records.keepVersion(practice, author, VersionCause.TRANSLATED, "");
    }

    private void write(Practice practice, List<PracticeText> texts, PracticeField field, String language, String words, int sourceRevision) {
        Optional<PracticeText> found = texts.stream().filter(text -> text.field() == field && text.language().equals(language)).findFirst();
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
