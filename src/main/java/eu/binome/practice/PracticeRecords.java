package eu.binome.practice;

import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import eu.binome.platform.Localized;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.search.SearchPending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Reads and writes the content of a practice across its row, its texts and its versions.
 */
@ApplicationScoped
class PracticeRecords {

    private final EntityManager entities;
    private final Practices practices;
    private final SearchPending pending;

    @Inject
    PracticeRecords(EntityManager entities, Practices practices, SearchPending pending) {
        this.entities = entities;
        this.practices = practices;
        this.pending = pending;
    }

    protected PracticeRecords() {
        this(null, null, null);
    }

    /** The content in the source language. */
    PracticeContent contentOf(Practice practice) {
        return contentOf(practice, practices.textsOf(practice.id()));
    }

    private static PracticeContent contentOf(Practice practice, List<PracticeText> texts) {
        Map<PracticeField, String> values = new LinkedHashMap<>();
        for (PracticeField field : PracticeField.usual()) {
            if (!field.isText()) {
                values.put(field, practice.fact(field));
            }
        }
        practice.ownFacts().forEach((key, value) -> values.put(PracticeField.of(key), value));
        texts.stream().filter(text -> text.language().equals(practice.sourceLanguage())).forEach(text -> values.put(text.field(), text.body()));
        return new PracticeContent(values);
    }

    /** The content in the source language, of texts that were read before. */
    static PracticeContent contentOf(Practice practice, Map<PracticeField, Localized> texts) {
        Map<PracticeField, String> values = new LinkedHashMap<>();
        PracticeField.usual().stream().filter(field -> !field.isText()).forEach(field -> values.put(field, practice.fact(field)));
        practice.ownFacts().forEach((key, value) -> values.put(PracticeField.of(key), value));
        texts.forEach((field, text) -> values.put(field, text.texts().getOrDefault(practice.sourceLanguage(), "")));
        return new PracticeContent(values);
    }

    /** Writes canonical values as the practice's next revision and marks who changed them. */
    void write(Practice practice, Map<PracticeField, String> changed, Author author, TextOrigin origin) {
        int revision = practice.nextRevision(author.at());
        Map<String, FieldMark> marks = new HashMap<>(practice.marks());
        changed.keySet().forEach(field -> marks.put(field.key(), new FieldMark(revision, author.account(), author.name(), author.at())));
        practice.mark(marks);
        List<PracticeText> texts = practices.textsOf(practice.id());
        if (changed.containsKey(PracticeField.SOURCE_LANGUAGE)) {
            speak(practice, texts, changed.get(PracticeField.SOURCE_LANGUAGE));
        }
        changed.forEach((field, value) -> {
            if (field.isText()) {
                writeText(practice, texts, field, value, origin);
            } else {
                practice.writeFact(field, value);
            }
        });
    }

    /** The texts turn out to be in another language than was said. */
    private static void speak(Practice practice, List<PracticeText> texts, String language) {
        String before = practice.sourceLanguage();
        if (language.isEmpty() || texts.stream().anyMatch(text -> text.language().equals(language))) {
            throw new Problem("practice.fact.languageTaken");
        }
        texts.stream().filter(text -> text.language().equals(before)).forEach(text -> text.speak(language));
        practice.writeFact(PracticeField.SOURCE_LANGUAGE, language);
    }

    private void writeText(Practice practice, List<PracticeText> texts, PracticeField field, String value, TextOrigin origin) {
        Optional<PracticeText> found = texts.stream().filter(text -> text.field().equals(field) && text.language().equals(practice.sourceLanguage()))
                .findFirst();
        if (value.isEmpty()) {
            found.ifPresent(practices::remove);
            return;
        }
        PracticeText text = found.orElseGet(() -> new PracticeText(practice, field, practice.sourceLanguage()));
        text.write(value, origin, practice.revision());
        if (found.isEmpty()) {
            practices.add(text);
        }
    }

    /** Keeps the practice as it stands now as a version; saves of one sitting share one. Answers whether it is a new one. */
    boolean keepVersion(Practice practice, Author author, VersionCause cause, String reason) {
        entities.flush();
        Optional<PracticeVersion> running = last(practice.id()).filter(v -> v.continues(author, cause));
        PracticeVersion kept = running.orElseGet(() -> new PracticeVersion(practice, author, cause, reason));
        kept.keep(practice.revision(), snapshotOf(practice));
        touch(practice);
        if (running.isEmpty()) {
            entities.persist(kept);
        }
        return running.isEmpty();
    }

    private void touch(Practice practice) {
        if (practice.isOrWasPublic()) {
            pending.touch(PracticeSearchSource.KIND, practice.id().value());
        } else {
            pending.touchInside(PracticeSearchSource.KIND, List.of(practice.id().value()));
        }
    }

    private Snapshot snapshotOf(Practice practice) {
        List<PracticeText> texts = practices.textsOf(practice.id());
        Map<String, String> values = new TreeMap<>();
        contentOf(practice, texts).values().forEach((field, value) -> values.put(field.key(), value));
        Map<String, Map<String, String>> translations = new TreeMap<>();
        texts.stream().filter(text -> !text.language().equals(practice.sourceLanguage())).forEach(
                text -> translations.computeIfAbsent(text.language(), language -> new TreeMap<>()).put(text.field().key(), text.body()));
        return new Snapshot(practice.status(), values, translations);
    }

    private Optional<PracticeVersion> last(PracticeId id) {
        return versionsOf(id, 1).stream().findFirst();
    }

    /** The latest versions, newest first. */
    List<PracticeVersion> versionsOf(PracticeId id, int most) {
        return entities.createQuery("select v from PracticeVersion v where v.practiceId = :id order by v.number desc", PracticeVersion.class)
                .setParameter("id", id.value()).setMaxResults(most).getResultList();
    }

    /** The last version kept up to a revision; empty when there is none so old. */
    Optional<PracticeVersion> versionAt(PracticeId id, int revision) {
        return entities.createQuery("select v from PracticeVersion v where v.practiceId = :id and v.number <= :revision order by v.number desc",
                PracticeVersion.class).setParameter("id", id.value()).setParameter("revision", revision).setMaxResults(1).getResultStream().findFirst();
    }

    /** One version; @throws NotFound when there is none of that number. */
    PracticeVersion version(PracticeId id, int number) {
        return entities.createQuery("select v from PracticeVersion v where v.practiceId = :id and v.number = :number", PracticeVersion.class)
                .setParameter("id", id.value()).setParameter("number", number).getResultStream().findFirst().orElseThrow(NotFound::new);
    }
}
