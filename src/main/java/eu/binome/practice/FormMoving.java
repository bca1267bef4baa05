package eu.binome.practice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Conflict;
import eu.binome.platform.Refused;
import eu.binome.search.SearchPending;
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
 * Moves practices to the edition of the form that is in use: what they say stays under its key, whether the edition asks for it or not.
 */
@ApplicationScoped
@Transactional
public class FormMoving {

    private final EntityManager entities;
    private final Practices practices;
    private final PracticeRecords records;
    private final SearchPending pending;
    private final CurrentUser user;
    private final AuditNotes notes;

    @Inject
    FormMoving(EntityManager entities, Practices practices, PracticeRecords records, SearchPending pending, CurrentUser user, AuditNotes notes) {
        this.entities = entities;
        this.practices = practices;
        this.records = records;
        this.pending = pending;
        this.user = user;
        this.notes = notes;
    }

    protected FormMoving() {
        this(null, null, null, null, null, null);
    }

    /**
     * What a move would bring; for those who coordinate, who see every practice.
     *
     * @param after id of the last practice of the page before; 0 begins
     * @param most  practices on the page
     */
    @Requires(Permission.READ_PRACTICE)
    public MovePreview preview(PartnershipId partnership, long after, int most) {
        if (!user.rolesIn(partnership.value()).contains(Role.COORDINATOR)) {
            throw new Refused();
        }
        FormRules form = practices.forms().inUse(partnership);
        List<Practice> page = entities.createQuery("select p from Practice p where p.partnershipId = :partnership and p.formEdition <> :edition"
                + " and p.id > :after order by p.id", Practice.class).setParameter("partnership", partnership.value())
                .setParameter("edition", form.edition()).setParameter("after", after).setMaxResults(most + 1).getResultList();
        List<MovePreview.Row> rows = page.stream().limit(most).map(practice -> row(practice, form)).toList();
        return new MovePreview(form, toMove(partnership, form.edition()), movable(partnership, form.edition()), takenAlong(partnership, form), rows,
                page.size() > most);
    }

    private MovePreview.Row row(Practice practice, FormRules next) {
        PracticeContent content = records.contentOf(practice);
        FormRules now = practices.forms().of(practice);
        Set<PracticeField> asked = new LinkedHashSet<>(next.fields().stream().map(FormField::field).toList());
        List<PracticeField> alreadyOpen = now.gaps(content).stream().map(FormGap::field).toList();
        return new MovePreview.Row(practice.id(), content.of(PracticeField.TITLE), practice.status(), practice.formEdition(),
                (int) content.values().keySet().stream().filter(asked::contains).count(),
                next.earlier().stream().filter(field -> !content.of(field.field()).isEmpty()).toList(),
                next.gaps(content).stream().filter(gap -> !alreadyOpen.contains(gap.field())).toList());
    }

    /** How many practices would move. */
    private long toMove(PartnershipId partnership, int edition) {
        return entities.createQuery("select count(p) from Practice p where p.partnershipId = :partnership and p.formEdition <> :edition", Long.class)
                .setParameter("partnership", partnership.value()).setParameter("edition", edition).getSingleResult();
    }

    /** How many have moved there and could go back. */
    private long movable(PartnershipId partnership, int edition) {
        return entities.createQuery("select count(p) from Practice p where p.partnershipId = :partnership and p.formEdition = :edition"
                + " and p.formBefore > 0 and p.revision = p.formMovedRevision", Long.class)
                .setParameter("partnership", partnership.value()).setParameter("edition", edition).getSingleResult();
    }

    /** In how many of the practices that would move a field is answered that the form no longer asks for, by field; none are left out. */
    private Map<FormField, Long> takenAlong(PartnershipId partnership, FormRules form) {
        Map<String, Long> texts = new LinkedHashMap<>();
        entities.createQuery("select t.field, count(distinct p.id) from PracticeText t, Practice p where p.id = t.practiceId"
                + " and p.partnershipId = :partnership and p.formEdition <> :edition group by t.field", Object[].class)
                .setParameter("partnership", partnership.value()).setParameter("edition", form.edition())
                .getResultList().forEach(row -> texts.put((String) row[0], (Long) row[1]));
        Map<FormField, Long> counts = new LinkedHashMap<>();
        for (FormField field : form.earlier()) {
            long answers = field.kind().isText() ? texts.getOrDefault(field.key(), 0L) : facts(partnership, form.edition(), field);
            if (answers > 0) {
                counts.put(field, answers);
            }
        }
        return counts;
    }

    private long facts(PartnershipId partnership, int edition, FormField field) {
        String filled = field.isOwn() ? "json_contains_path(own_facts, 'one', '$." + field.key() + "')" : FactColumns.filled(field.key());
        return ((Number) entities.createNativeQuery("select count(*) from practice where partnership_id = ?1 and form_edition <> ?2 and " + filled)
                .setParameter(1, partnership.value()).setParameter(2, edition).getSingleResult()).longValue();
    }

    /**
     * Moves all practices to the edition in use; answers how many.
     *
     * @param edition that the preview showed
     * @throws Conflict when another one is in use by now
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public int move(PartnershipId partnership, int edition) {
        requireInUse(partnership, edition);
        touch(ids(partnership, "p.formEdition <> :edition", edition));
        // in SQL, because MariaDB sets one column after the other and JPQL does not say in which order
        int moved = entities.createNativeQuery("update practice set form_before = form_edition, form_moved_revision = revision,"
                + " form_edition = ?2 where partnership_id = ?1 and form_edition <> ?2")
                .setParameter(1, partnership.value()).setParameter(2, edition).executeUpdate();
        notes.changed("practices", "", String.valueOf(moved));
        return moved;
    }

    /** Takes the move back for the practices that nobody changed since; answers how many. */
    @Requires(Permission.DECIDE_PRACTICE)
    public int moveBack(PartnershipId partnership, int edition) {
        requireInUse(partnership, edition);
        String unchanged = "p.formEdition = :edition and p.formBefore > 0 and p.revision = p.formMovedRevision";
        touch(ids(partnership, unchanged, edition));
        int moved = entities.createNativeQuery("update practice set form_edition = form_before, form_before = 0"
                + " where partnership_id = ?1 and form_edition = ?2 and form_before > 0 and revision = form_moved_revision")
                .setParameter(1, partnership.value()).setParameter(2, edition).executeUpdate();
        notes.changed("practices", String.valueOf(moved), "");
        return moved;
    }

    private void requireInUse(PartnershipId partnership, int edition) {
        if (practices.forms().inUse(partnership).edition() != edition) {
            throw new Conflict("platform.conflict");
        }
    }

    private List<Object[]> ids(PartnershipId partnership, String which, int edition) {
        return entities.createQuery("select p.id, p.status from Practice p where p.partnershipId = :partnership and " + which, Object[].class)
                .setParameter("partnership", partnership.value()).setParameter("edition", edition).getResultList();
    }

    /** Search and pages of visitors show what the form asks for. */
    private void touch(Collection<Object[]> moved) {
        Map<Boolean, List<Long>> byOpenness = moved.stream().collect(Collectors.partitioningBy(row -> row[1] == PracticeStatus.PUBLISHED,
                Collectors.mapping(row -> (Long) row[0], Collectors.toList())));
        pending.touchAll(PracticeSearchSource.KIND, byOpenness.get(true));
        pending.touchInside(PracticeSearchSource.KIND, byOpenness.get(false));
    }
}
