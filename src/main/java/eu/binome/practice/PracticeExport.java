package eu.binome.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Hands out the practices that a reader may see, one after the other, for files.
 */
@ApplicationScoped
@Transactional
public class PracticeExport {

    private static final int SOME = 200;

    private final EntityManager entities;
    private final PracticeListing listing;
    private final Practices practices;
    private final PartnershipDirectory directory;

    @Inject
    PracticeExport(EntityManager entities, PracticeListing listing, Practices practices, PartnershipDirectory directory) {
        this.entities = entities;
        this.listing = listing;
        this.practices = practices;
        this.directory = directory;
    }

    protected PracticeExport() {
        this(null, null, null, null);
    }

    /**
     * Hands on the practices of a list, newest first; a few hundred at a time are in memory.
     *
     * @param language in which themes are named
     */
    @Requires(Permission.READ_PRACTICE)
    public void each(PartnershipId partnership, ListFilter filter, Locale language, Consumer<ExportedPractice> taker) {
        Map<Long, String> owners = new HashMap<>();
        directory.partners(partnership).forEach(partner -> owners.put(partner.id().value(), partner.name()));
        Map<String, String> themes = themes(partnership, language);
        List<Practice> some = listing.some(partnership, filter, SOME);
        while (!some.isEmpty()) {
            Map<Long, Map<PracticeField, Localized>> texts = practices.textsOf(some.stream().map(practice -> practice.id().value()).toList());
            for (Practice practice : some) {
                PracticeContent content = PracticeRecords.contentOf(practice, texts.getOrDefault(practice.id().value(), Map.of()));
                taker.accept(ExportedPractice.of(practice, content, owners.getOrDefault(practice.owner().value(), ""),
                        themes.getOrDefault(content.of(PracticeField.THEME), "")));
            }
            long last = some.getLast().id().value();
            entities.clear();
            some = listing.some(partnership, new ListFilter(filter.theme(), filter.partner(), filter.status(), last), SOME);
        }
    }

    /** The longest text of each field in UTF-16 units, so that a table knows beforehand how many columns it needs. */
    @Requires(Permission.READ_PRACTICE)
    public Map<String, Integer> longest(PartnershipId partnership) {
        Map<String, Integer> longest = new HashMap<>();
        List<?> rows = entities.createNativeQuery("select field, max(octet_length(convert(body using utf16)) div 2) from practice_text where partnership_id = ?1"
                + " group by field").setParameter(1, partnership.value()).getResultList();
        rows.forEach(row -> longest.put(((Object[]) row)[0].toString(), ((Number) ((Object[]) row)[1]).intValue()));
        return longest;
    }

    /** By id; where two themes have the same name, by code. */
    private Map<String, String> themes(PartnershipId partnership, Locale language) {
        Map<String, String> themes = new HashMap<>();
        directory.themes(partnership).forEach(theme -> {
            String name = theme.name().in(language.getLanguage());
            String id = String.valueOf(theme.id().value());
            themes.put(id, name.isEmpty() || themes.containsValue(name) ? theme.code() : name);
        });
        return themes;
    }
}
