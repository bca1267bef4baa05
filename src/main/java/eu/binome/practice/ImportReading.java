package eu.binome.practice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Gathers what is needed to understand the records of a file: what its partnership has already, and how the order takes them.
 */
@ApplicationScoped
class ImportReading {

    private static final int FETCHED = 1_000;

    private final EntityManager entities;
    private final PartnershipDirectory directory;
    private final PracticeForms forms;

    @Inject
    ImportReading(EntityManager entities, PartnershipDirectory directory, PracticeForms forms) {
        this.entities = entities;
        this.directory = directory;
        this.forms = forms;
    }

    protected ImportReading() {
        this(null, null, null);
    }

    /** The target of each column as its name suggests: of the names that the partnership's form has for its fields, or of any known one. */
    Map<String, String> proposed(PartnershipId partnership, Collection<String> columns) {
        FormRules rules = forms.of(partnership);
        Map<String, String> mapping = ImportTargets.propose(columns);
        mapping.replaceAll((column, proposed) -> rules.fields().stream().filter(field -> isNamed(field, column)).map(FormField::key).findFirst()
                .orElse(proposed));
        return mapping;
    }

    private static boolean isNamed(FormField field, String column) {
        return field.key().equalsIgnoreCase(column) || field.label().texts().values().stream().anyMatch(label -> label.equalsIgnoreCase(column));
    }

    /** The target of each column: as ordered, else as its name suggests. */
    Map<String, String> mappingOf(PartnershipId partnership, Collection<String> columns, ImportOrder order) {
        Map<String, String> mapping = proposed(partnership, columns);
        mapping.replaceAll((column, proposed) -> order.mapping().getOrDefault(column, proposed));
        return mapping;
    }

    /**
     * Makes ready to understand the records of a file from its first one on, or from a later one.
     *
     * @param turns how many practices were dealt out before, by country
     */
    ImportUnderstanding understanding(PartnershipId partnership, Collection<String> columns, ImportOrder order, Map<String, Integer> turns) {
        Map<String, String> themes = themes(partnership);
        String theme = order.theme().map(id -> String.valueOf(id.value())).orElse("");
        if (!theme.isEmpty() && !themes.containsValue(theme)) {
            throw new Problem("practice.theme.unknown");
        }
        ImportSetting setting = new ImportSetting(forms.of(partnership), FactRules.canonical(PracticeField.SOURCE_LANGUAGE, order.language()),
                themes, theme);
        return new ImportUnderstanding(mappingOf(partnership, columns, order), setting, order.arrival(), owners(partnership, order, turns),
                knownOrigins(partnership), nearTexts(partnership));
    }

    private OwnerChoice owners(PartnershipId partnership, ImportOrder order, Map<String, Integer> turns) {
        List<PartnerSummary> partners = directory.partners(partnership);
        if (partners.isEmpty()) {
            throw new Problem("practice.import.noPartner");
        }
        if (order.owner().partner().filter(id -> partners.stream().noneMatch(p -> p.id().equals(id))).isPresent()) {
            throw new Problem("practice.owner.unknown");
        }
        return new OwnerChoice(partners, order.owner(), turns);
    }

    private Map<String, String> themes(PartnershipId partnership) {
        Map<String, String> themes = new HashMap<>();
        directory.themes(partnership).forEach(theme -> {
            String id = String.valueOf(theme.id().value());
            themes.put(theme.code().toLowerCase(Locale.ROOT), id);
            theme.name().texts().values().forEach(name -> themes.put(name.toLowerCase(Locale.ROOT), id));
        });
        return themes;
    }

    /** Titles and summaries in all languages, read row by row: there may be a hundred thousand. */
    private NearTexts nearTexts(PartnershipId partnership) {
        NearTexts near = new NearTexts();
        String sql = "select t.body, coalesce(s.body, '') from practice_text t left join practice_text s on s.practice_id = t.practice_id"
                + " and s.language = t.language and s.field = 'summary' where t.partnership_id = ? and t.field = 'title'";
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(sql)) {
            query.setFetchSize(FETCHED);
            query.setLong(1, partnership.value());
            try (ResultSet texts = query.executeQuery()) {
                while (texts.next()) {
                    near.add(texts.getString(1), texts.getString(2));
                }
            }
            return near;
        } catch (SQLException e) {
            throw new IllegalStateException("the titles of a partnership could not be read", e);
        }
    }

    private Set<String> knownOrigins(PartnershipId partnership) {
        return new HashSet<>(entities.createQuery("select p.originKey from Practice p where p.partnershipId = :partnership and p.originKey <> ''",
                String.class).setParameter("partnership", partnership.value()).getResultList());
    }
}
