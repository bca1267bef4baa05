package eu.binome.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import eu.binome.platform.NotFound;
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
 * Which texts of a translation are older than the words that they were translated from.
 */
@ApplicationScoped
@Transactional
public class TranslationAge {

    private final Practices practices;
    private final PracticeRecords records;
    private final PracticePolicy policy;
    private final CurrentUser user;
    private final AuditNotes notes;

    @Inject
    TranslationAge(Practices practices, PracticeRecords records, PracticePolicy policy, CurrentUser user, AuditNotes notes) {
        this.practices = practices;
        this.records = records;
        this.policy = policy;
        this.user = user;
        this.notes = notes;
    }

    protected TranslationAge() {
        this(null, null, null, null, null);
    }

    /** The fields whose original changed since they were translated, in the order of the form; none for the original itself. */
    @Requires(Permission.READ_PRACTICE)
    public List<PracticeField> older(PracticeId id, String language) {
        return since(policy.readable(practices.get(id)), language).stream().map(FieldDifference::field).toList();
    }

    /** How the originals of these fields changed since, in words; for those who translate. */
    @Requires(Permission.READ_PRACTICE)
    public List<FieldDifference> changes(PracticeId id, String language) {
        return since(translatable(practices.get(id)), language);
    }

    /**
     * Notes that a translation still says what the original says, though that has changed.
     *
     * @param of the practice's revision whose words the reader compared it with
     * @throws Problem {@code practice.translate.newer} when the original has changed once more since then
     */
    @Requires(Permission.DESCRIBE_PRACTICE)
    public void confirm(PracticeId id, String language, PracticeField field, int of) {
        Practice practice = translatable(practices.lock(id));
        Map<String, PracticeText> texts = practices.textsOf(id).stream().filter(text -> text.field().equals(field))
                .collect(Collectors.toMap(PracticeText::language, Function.identity()));
        Optional<PracticeText> original = Optional.ofNullable(texts.remove(practice.sourceLanguage()));
        PracticeText text = Optional.ofNullable(texts.get(language)).orElseThrow(NotFound::new);
        if (original.filter(now -> now.sourceVersion() > of).isPresent()) {
            throw new Problem("practice.translate.newer");
        }
        text.confirmedOf(Math.min(of, practice.revision()), user.account());
        notes.changed(field.key() + " (" + language + ")", "OLDER", "STILL_RIGHT");
    }

    private Practice translatable(Practice practice) {
        if (!policy.mayTranslate(policy.readable(practice))) {
            throw new Refused();
        }
        return practice;
    }

    private List<FieldDifference> since(Practice practice, String language) {
        List<PracticeText> texts = practices.textsOf(practice.id());
        Map<PracticeField, PracticeText> originals = texts.stream().filter(text -> text.language().equals(practice.sourceLanguage()))
                .collect(Collectors.toMap(PracticeText::field, Function.identity()));
        List<FieldDifference> older = new ArrayList<>();
        for (FormField asked : practices.forms().of(practice).texts()) {
            texts.stream().filter(text -> text.field().equals(asked.field()) && text.language().equals(language)).findFirst()
                    .flatMap(text -> change(practice, text, originals)).ifPresent(older::add);
        }
        return older;
    }

    private Optional<FieldDifference> change(Practice practice, PracticeText text, Map<PracticeField, PracticeText> originals) {
        PracticeField field = text.field();
        return Optional.ofNullable(originals.get(field)).filter(original -> original.sourceVersion() > text.sourceVersion()).map(PracticeText::body)
                .filter(now -> !now.equals(then(practice, text))).map(now -> new FieldDifference(field, WordDiff.between(then(practice, text), now)));
    }

    private String then(Practice practice, PracticeText text) {
        return records.versionAt(practice.id(), text.sourceVersion()).map(version -> version.snapshot().content().of(text.field())).orElse("");
    }
}
