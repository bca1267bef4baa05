package eu.binome.practice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import eu.binome.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Writes practices: begins them and saves them field by field.
 */
@ApplicationScoped
@Transactional
public class PracticeDrafting {

    private final Practices practices;
    private final PracticeRecords records;
    private final PracticePolicy policy;
    private final PartnershipDirectory directory;
    private final CurrentUser user;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    PracticeDrafting(Practices practices, PracticeRecords records, PracticePolicy policy, PartnershipDirectory directory,
                     CurrentUser user, AuditNotes notes, Clock clock) {
        this.practices = practices;
        this.records = records;
        this.policy = policy;
        this.directory = directory;
        this.user = user;
        this.notes = notes;
        this.clock = clock;
    }

    protected PracticeDrafting() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Begins a practice of an organisation; its place is filled in from what is known of that organisation.
     *
     * @param language ISO 639-1 code of the language it will be written in
     */
    @Requires(Permission.DESCRIBE_PRACTICE)
    public PracticeId begin(PartnershipId partnership, PartnerId owner, String language) {
        PartnerSummary partner = directory.partners(partnership).stream().filter(p -> p.id().equals(owner)).findFirst()
                .orElseThrow(() -> new Problem("practice.owner.unknown"));
        boolean coordinates = user.rolesIn(partnership.value()).contains(Role.COORDINATOR);
        if (!coordinates && user.partnerIn(partnership.value()).filter(own -> own == owner.value()).isEmpty()) {
            throw new Refused();
        }
        Author author = author();
        Practice practice = new Practice(partnership, owner, FactRules.canonical(PracticeField.SOURCE_LANGUAGE, language), author.at());
        practice.describeOn(practices.forms().inUse(partnership).edition());
        practices.add(practice);
        Map<PracticeField, String> known = Map.of(PracticeField.COUNTRIES, partner.country(), PracticeField.NUTS_CODE, partner.nutsCode(),
                PracticeField.NUTS_NAME, partner.region(), PracticeField.CITY, partner.city());
        records.write(practice, known, author, TextOrigin.HUMAN);
        records.keepVersion(practice, author, VersionCause.CREATED, "");
        return practice.id();
    }

    /**
     * Saves some fields. What the writer has seen is written over; where somebody wrote what the writer has not seen, both texts are
     * answered; what cannot be understood is answered with a sentence.
     *
     * @param changes typed values by field key; unknown keys are refused
     */
    @Requires(Permission.DESCRIBE_PRACTICE)
    public SavedDraft save(PracticeId id, FieldChanges changes) {
        Practice practice = policy.writable(practices.lock(id));
        PracticeContent current = records.contentOf(practice);
        Author author = author();
        FieldMerge merge = new FieldMerge(current, practice.marks(), practice.changedAt());
        List<FieldRefusal> refusals = offer(practice, changes, merge);
        Map<PracticeField, String> taken = merge.taken();
        if (!taken.isEmpty()) {
            taken.forEach((field, value) -> notes.changed(field.key(), current.of(field), value));
            records.write(practice, taken, author, TextOrigin.HUMAN);
            records.keepVersion(practice, author, VersionCause.SAVED, "");
        }
        return new SavedDraft(author.at(), merge.conflicts(), refusals);
    }

    private List<FieldRefusal> offer(Practice practice, FieldChanges changes, FieldMerge merge) {
        List<FieldRefusal> refusals = new ArrayList<>();
        FormRules form = practices.forms().of(practice);
        changes.names().forEach(key -> form.everField(key).ifPresentOrElse(field -> {
            try {
                merge.offer(field.field(), changes.edit(key, typed -> known(practice, field.field(), field.canonical(typed))));
            } catch (Problem unreadable) {
                refusals.add(new FieldRefusal(key, unreadable.code(), unreadable.arguments()));
            }
        }, () -> refusals.add(new FieldRefusal(key, "practice.field.unknown", key))));
        return refusals;
    }

    private String known(Practice practice, PracticeField field, String value) {
        if (field.equals(PracticeField.THEME) && !value.isEmpty()
                && directory.themes(practice.partnership()).stream().noneMatch(t -> String.valueOf(t.id().value()).equals(value))) {
            throw new Problem("practice.fact.theme");
        }
        if (field.equals(PracticeField.SOURCE_LANGUAGE) && value.isEmpty()) {
            throw new Problem("practice.fact.language", value);
        }
        if (field.equals(PracticeField.SOURCE_LANGUAGE) && !value.equals(practice.sourceLanguage())
                && practices.textsOf(practice.id()).stream().anyMatch(text -> text.language().equals(value))) {
            throw new Problem("practice.fact.languageTaken");
        }
        return value;
    }

    private Author author() {
        return new Author(user.account().value(), user.getName(), clock.instant());
    }
}
