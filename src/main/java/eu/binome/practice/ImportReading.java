package eu.binome.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Understands the records of a file against what its partnership has already.
 */
@ApplicationScoped
class ImportReading {

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

    /** The target of each column: as ordered, else as its name suggests. */
    Map<String, String> mappingOf(ImportTable table, ImportOrder order) {
        Map<String, String> mapping = ImportTargets.propose(table.columns());
        mapping.replaceAll((column, proposed) -> order.mapping().getOrDefault(column, proposed));
        return mapping;
    }

    /**
     * Every record as it was understood, with the ones that are here already marked by the remark
     * {@code practice.import.remark.known}.
     */
    List<ImportedRow> understand(PartnershipId partnership, ImportTable table, ImportOrder order) {
        Map<String, String> themes = themes(partnership);
        String theme = order.theme().map(id -> String.valueOf(id.value())).orElse("");
        if (!theme.isEmpty() && !themes.containsValue(theme)) {
            throw new Problem("practice.theme.unknown");
        }
        ImportSetting setting = new ImportSetting(forms.of(partnership), FactRules.canonical(PracticeField.SOURCE_LANGUAGE, order.language()),
                themes, theme);
        OwnerChoice owners = owners(partnership, order);
        Set<String> known = knownOrigins(partnership);
        Map<String, String> mapping = mappingOf(table, order);
        List<ImportedRow> rows = new ArrayList<>();
        for (ImportRecord record : table.records()) {
            ImportedRow row = titled(RowUnderstanding.of(record, mapping, setting), order.arrival(), known);
            String key = row.origin().key();
            boolean twice = !key.isEmpty() && row.refusals().isEmpty() && !known.add(key);
            if (row.refusals().isEmpty() && !owners.finds(row.owner())) {
                rows.add(row.refused(row.owner().isEmpty() ? ImportRemark.of("practice.import.remark.ownerless")
                        : ImportRemark.of("practice.import.remark.ownerUnknown", row.owner())));
            } else if (twice) {
                rows.add(row.remarked(ImportRemark.of("practice.import.remark.known", key)));
            } else if (!row.owner().isEmpty() && owners.named(row.owner()).isEmpty()) {
                rows.add(dealt(owners, row.remarked(ImportRemark.of("practice.import.remark.owner", row.owner()))));
            } else {
                rows.add(dealt(owners, row));
            }
        }
        return rows;
    }

    /** An accepted practice is known by its title wherever it is listed, scored or printed; a draft may still get one. */
    private static ImportedRow titled(ImportedRow row, ImportOrder.Arrival arrival, Set<String> known) {
        boolean lacking = arrival == ImportOrder.Arrival.ACCEPTED && row.title().isEmpty();
        if (!lacking || !row.refusals().isEmpty() || known.contains(row.origin().key())) {
            return row;
        }
        return row.refused(ImportRemark.of("practice.import.remark.noTitle"));
    }

    private static ImportedRow dealt(OwnerChoice owners, ImportedRow row) {
        if (row.outcome() != ImportOutcome.TAKEN || !owners.deals(row.owner())) {
            return row;
        }
        PartnerId owner = owners.next(row.owner(), row.content().of(PracticeField.COUNTRIES));
        return row.remarked(ImportRemark.of("practice.import.remark.dealt", owners.name(owner)));
    }

    /** Finds owners for the practices of one run. */
    OwnerChoice owners(PartnershipId partnership, ImportOrder order) {
        List<PartnerSummary> partners = directory.partners(partnership);
        if (partners.isEmpty()) {
            throw new Problem("practice.import.noPartner");
        }
        if (order.owner().partner().filter(id -> partners.stream().noneMatch(p -> p.id().equals(id))).isPresent()) {
            throw new Problem("practice.owner.unknown");
        }
        return new OwnerChoice(partners, order.owner());
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

    private Set<String> knownOrigins(PartnershipId partnership) {
        return new HashSet<>(entities.createQuery("select p.originKey from Practice p where p.partnershipId = :partnership and p.originKey <> ''",
                String.class).setParameter("partnership", partnership.value()).getResultList());
    }
}
