package eu.binome.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.Conflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.search.SearchPending;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/**
 * Keeps the themes of a partnership, by which its practices, its grid and its guide are ordered.
 */
@ApplicationScoped
@Transactional
public class PartnershipThemes {

    private static final String KIND = "theme";

    private final EntityManager entities;
    private final PartnershipTexts texts;
    private final PartnershipDirectory directory;
    private final SearchPending pending;
    private final AuditNotes notes;

    @Inject
    PartnershipThemes(EntityManager entities, PartnershipTexts texts, PartnershipDirectory directory, SearchPending pending, AuditNotes notes) {
        this.entities = entities;
        this.texts = texts;
        this.directory = directory;
        this.pending = pending;
        this.notes = notes;
    }

    protected PartnershipThemes() {
        this(null, null, null, null, null);
    }

    /**
     * Adds a theme behind the others.
     *
     * @param code  short code, unique in the partnership
     * @param names by ISO 639-1 code
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public ThemeId add(PartnershipId id, String code, Map<String, String> names) {
        if (!code.matches("[A-Za-z0-9-]{1,20}") || directory.themes(id).stream().anyMatch(t -> t.code().equalsIgnoreCase(code))) {
            throw new Problem("partnership.theme.code");
        }
        requireName(names);
        Theme theme = new Theme(id, code, last(id) + 1);
        entities.persist(theme);
        entities.flush();
        texts.write(id, PartnershipTexts.THEME, theme.id().value(), PartnershipTexts.TITLE, names);
        notes.changed("theme", "", code);
        return theme.id();
    }

    /** The names of a theme, for its form. */
    @Requires(Permission.READ_PARTNERSHIP)
    public ThemeNames names(ThemeId id) {
        Theme theme = get(id);
        return new ThemeNames(theme.code(), namesOf(theme), theme.version());
    }

    /**
     * Renames a theme; visitors are shown the new name at once.
     *
     * @param version the version that the form showed
     * @throws Conflict when somebody else renamed it in between
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public void rename(ThemeId id, Map<String, String> names, long version) {
        Theme theme = get(id);
        if (theme.version() != version) {
            throw new Conflict("platform.conflict");
        }
        requireName(names);
        notes.changed("theme " + theme.code(), namesOf(theme), names);
        entities.lock(theme, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        texts.write(theme.partnership(), PartnershipTexts.THEME, id.value(), PartnershipTexts.TITLE, names);
        pending.touch(KIND, id.value());
    }

    /**
     * Removes a theme that nothing is ordered by.
     *
     * @throws Problem {@code partnership.theme.used} when a practice, a topic of the grid or a guide has it
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public void remove(ThemeId id) {
        Theme theme = Optional.ofNullable(entities.find(Theme.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
        if (References.anyTo(entities, "theme", id.value())) {
            throw new Problem("partnership.theme.used");
        }
        notes.changed("theme " + theme.code(), namesOf(theme), Map.of());
        texts.removeAll(theme.partnership(), PartnershipTexts.THEME, id.value());
        entities.remove(theme);
        pending.touch(KIND, id.value());
    }

    private int last(PartnershipId id) {
        return entities.createQuery("select coalesce(max(t.position), 0) from Theme t where t.partnershipId = :partnership", Integer.class)
                .setParameter("partnership", id.value()).getSingleResult();
    }

    private Map<String, String> namesOf(Theme theme) {
        return directory.themes(theme.partnership()).stream().filter(t -> t.id().equals(theme.id())).findFirst()
                .map(t -> t.name().texts()).orElse(Map.of());
    }

    private Theme get(ThemeId id) {
        return Optional.ofNullable(entities.find(Theme.class, id.value())).orElseThrow(NotFound::new);
    }

    private static void requireName(Map<String, String> names) {
        if (names.values().stream().allMatch(String::isBlank)) {
            throw new Problem("partnership.theme.name");
        }
    }
}
