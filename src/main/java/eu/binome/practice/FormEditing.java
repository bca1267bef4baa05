package eu.binome.practice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Conflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Seen;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import eu.binome.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Prepares the next edition of a partnership's form and puts it in use. An edition in use is never changed, only succeeded.
 */
@ApplicationScoped
@Transactional
public class FormEditing {

    private final EntityManager entities;
    private final PartnershipDirectory directory;
    private final CurrentUser user;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    FormEditing(EntityManager entities, PartnershipDirectory directory, CurrentUser user, AuditNotes notes, Clock clock) {
        this.entities = entities;
        this.directory = directory;
        this.user = user;
        this.notes = notes;
        this.clock = clock;
    }

    protected FormEditing() {
        this(null, null, null, null, null);
    }

    /** All editions, newest first; the last is the usual form. The draft is for those who coordinate. */
    @Requires(Permission.READ_PRACTICE)
    public List<EditionSummary> editions(PartnershipId partnership) {
        Map<Integer, Long> practices = practices(partnership);
        int current = forms().inUse(partnership).edition();
        List<EditionSummary> editions = new ArrayList<>();
        forms().rows(partnership).stream().filter(row -> !row.isDraft() || coordinates(partnership)).forEach(row -> editions.add(row.summary(row.number() == current, practices.getOrDefault(row.number(), 0L))));
        editions.add(FormEdition.first(current == FormRules.FIRST, practices.getOrDefault(FormRules.FIRST, 0L)));
        return editions;
    }

    /** One edition; @throws NotFound when there is none of that number, or it is a draft and none of the reader's business. */
    @Requires(Permission.READ_PRACTICE)
    public FormRules edition(PartnershipId partnership, int number) {
        if (isDraft(partnership, number) && !coordinates(partnership)) {
            throw new NotFound();
        }
        return forms().get(partnership, number);
    }

    /** The draft as it stands; @throws NotFound when it is none of that number, or none of the reader's business. */
    @Requires(Permission.READ_PRACTICE)
    public FormPlan draftPlan(PartnershipId partnership, int number) {
        if (!isDraft(partnership, number)) {
            throw new NotFound();
        }
        return edition(partnership, number).plan();
    }

    private boolean isDraft(PartnershipId partnership, int number) {
        return forms().draft(partnership).filter(draft -> draft.number() == number).isPresent();
    }

    private boolean coordinates(PartnershipId partnership) {
        return user.rolesIn(partnership.value()).contains(Role.COORDINATOR);
    }

    /** Begins the draft of the next edition as a copy of the one in use, or goes on with the one there is; answers its number. */
    @Requires(Permission.DECIDE_PRACTICE)
    public int prepare(PartnershipId partnership) {
        return prepare(partnership, forms().inUse(partnership).plan());
    }

    /**
     * Begins the draft of the next edition from a ready form; answers its number.
     *
     * @throws Problem {@code practice.forms.drafted} when somebody prepares one already
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public int prepareFrom(PartnershipId partnership, ReadyForm ready) {
        if (forms().draft(partnership).isPresent()) {
            throw new Problem("practice.forms.drafted");
        }
        keepKinds(partnership, ready.plan());
        keepColumns(partnership, ready.plan());
        return prepare(partnership, ready.plan());
    }

    private int prepare(PartnershipId partnership, FormPlan plan) {
        return forms().draft(partnership).map(FormEdition::number).orElseGet(() -> {
            int number = forms().rows(partnership).stream().mapToInt(FormEdition::number).max().orElse(FormRules.FIRST) + 1;
            entities.persist(new FormEdition(partnership, number, plan, new Author(user.account().value(), user.getName(), clock.instant())));
            entities.flush();
            notes.changed("edition", "", String.valueOf(number));
            return number;
        });
    }

    /**
     * Keeps the draft as somebody changed it.
     *
     * @param seen the {@link Seen#mark} of the plan that the page showed
     * @throws Conflict when somebody else changed it in between
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public void save(PartnershipId partnership, int number, FormPlan plan, String seen) {
        FormEdition draft = draft(partnership, number);
        Seen.require(seen, draft.plan());
        FormChecks.require(plan, directory.themes(partnership).stream().map(theme -> theme.id().value()).toList());
        keepKinds(partnership, plan);
        keepMeanings(partnership, draft.plan(), plan);
        keepColumns(partnership, plan);
        noteChanges(draft.plan(), plan);
        draft.plan(plan);
    }

    /** Throws the draft away. */
    @Requires(Permission.DECIDE_PRACTICE)
    public void discard(PartnershipId partnership, int number) {
        entities.remove(draft(partnership, number));
        notes.changed("edition", String.valueOf(number), "");
    }

    /**
     * Puts the draft in use: practices that are begun from now on are described on it, those that are there stay on theirs until they move.
     *
     * @param seen the {@link Seen#mark} of the plan that the page showed
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public void use(PartnershipId partnership, int number, String seen) {
        FormEdition draft = draft(partnership, number);
        Seen.require(seen, draft.plan());
        int before = forms().inUse(partnership).edition();
        draft.use(clock.instant());
        notes.changed("edition", String.valueOf(before), String.valueOf(number));
    }

    /** The keys that any edition ever used; a new field gets another. */
    @Requires(Permission.READ_PRACTICE)
    public Set<String> keys(PartnershipId partnership) {
        Set<String> keys = new HashSet<>();
        forms().rows(partnership).forEach(row -> row.plan().fields().forEach(field -> keys.add(field.key())));
        return keys;
    }

    /** The codes of all answers that any edition ever offered under a key; a new answer gets another. */
    @Requires(Permission.READ_PRACTICE)
    public Set<String> codes(PartnershipId partnership, String key) {
        Set<String> codes = new HashSet<>();
        forms().rows(partnership).forEach(row -> row.plan().field(key).ifPresent(field -> field.options().forEach(option -> codes.add(option.code()))));
        return codes;
    }

    private FormEditions forms() {
        return new FormEditions(entities);
    }

    private FormEdition draft(PartnershipId partnership, int number) {
        return forms().draft(partnership).filter(draft -> draft.number() == number).orElseThrow(() -> new Conflict("platform.conflict"));
    }

    /** What is stored under a key was written for one kind of field. */
    private void keepKinds(PartnershipId partnership, FormPlan plan) {
        Map<String, FieldKind> kinds = new HashMap<>();
        forms().rows(partnership).stream().filter(row -> !row.isDraft()).forEach(row -> row.plan().fields()
                .forEach(field -> kinds.put(field.key(), field.kind())));
        plan.fields().stream().filter(field -> kinds.getOrDefault(field.key(), field.kind()) != field.kind()).findAny().ifPresent(field -> {
            throw new Problem("practice.forms.kind");
        });
    }

    /** What is stored under the code of an answer was given to these words: a code that went away comes back only with them. */
    private void keepMeanings(PartnershipId partnership, FormPlan before, FormPlan plan) {
        List<FormPlan> used = forms().rows(partnership).stream().filter(row -> !row.isDraft()).map(FormEdition::plan).toList();
        for (FormField field : plan.fields().stream().filter(one -> one.kind().offersAnswers()).toList()) {
            List<FieldOption> known = used.stream().flatMap(one -> one.field(field.key()).stream()).flatMap(one -> one.options().stream()).toList();
            boolean again = field.options().stream().filter(option -> before.field(field.key()).flatMap(one -> one.option(option.code())).isEmpty())
                    .anyMatch(option -> !known.contains(option) && known.stream().anyMatch(other -> other.code().equals(option.code())));
            if (again) {
                throw new Problem("practice.forms.answerAgain");
            }
        }
    }

    /** Cells are stored in the order of their columns: those that were in use stay the first. */
    private void keepColumns(PartnershipId partnership, FormPlan plan) {
        List<FormPlan> used = forms().rows(partnership).stream().filter(row -> !row.isDraft()).map(FormEdition::plan).toList();
        plan.fields().stream().filter(field -> field.kind().takesRows()).forEach(field -> {
            List<String> wanted = codes(field);
            List<String> kept = used.stream().flatMap(one -> one.field(field.key()).stream()).findFirst().map(FormEditing::codes).orElse(List.of());
            if (wanted.size() < kept.size() || !wanted.subList(0, kept.size()).equals(kept)) {
                throw new Problem("practice.forms.columnsKept");
            }
        });
    }

    private static List<String> codes(FormField field) {
        return field.options().stream().map(FieldOption::code).toList();
    }

    private void noteChanges(FormPlan before, FormPlan after) {
        Set<String> keys = new HashSet<>(before.fields().stream().map(FormField::key).toList());
        after.fields().forEach(field -> keys.add(field.key()));
        keys.stream().sorted().filter(key -> !before.field(key).equals(after.field(key))).forEach(key -> notes.changed(key,
                before.field(key).map(FormEditing::say).orElse(""), after.field(key).map(FormEditing::say).orElse("")));
    }

    private static String say(FormField field) {
        return field.label().in("en") + " " + field.kind() + " " + field.most() + " " + field.need();
    }

    private Map<Integer, Long> practices(PartnershipId partnership) {
        Map<Integer, Long> counts = new HashMap<>();
        entities.createQuery("select p.formEdition, count(p) from Practice p where p.partnershipId = :partnership group by p.formEdition", Object[].class)
                .setParameter("partnership", partnership.value()).getResultList().forEach(row -> counts.put((Integer) row[0], (Long) row[1]));
        return counts;
    }
}
