package eu.binome.evaluation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.Localized;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeSummary;

/**
 * Titles, owners and themes of the practices of one list, read at once.
 */
final class PracticeNames {

    private final Map<PracticeId, PracticeSummary> practices;
    private final Map<PartnerId, String> partners;
    private final Map<ThemeId, Localized> themes;

    PracticeNames(PracticeCatalogue catalogue, PartnershipDirectory directory, PartnershipId partnership, Collection<PracticeId> wanted) {
        practices = catalogue.summaries(wanted).stream().collect(Collectors.toMap(PracticeSummary::id, p -> p));
        partners = directory.partners(partnership).stream().collect(Collectors.toMap(PartnerSummary::id, PartnerSummary::name));
        themes = directory.themes(partnership).stream().collect(Collectors.toMap(ThemeSummary::id, ThemeSummary::name, (one, other) -> one, LinkedHashMap::new));
    }

    Localized title(PracticeId id) {
        return find(id).map(PracticeSummary::title).orElse(Localized.empty());
    }

    /** Name of the owning organisation; blank for a practice that is gone. */
    String owner(PracticeId id) {
        return find(id).map(p -> partners.getOrDefault(p.owner(), "")).orElse("");
    }

    /** Name of the theme; empty without one. */
    Localized theme(PracticeId id) {
        return find(id).flatMap(PracticeSummary::theme).map(theme -> themes.getOrDefault(theme, Localized.empty())).orElse(Localized.empty());
    }

    /** Place of its theme among the partnership's, from 0; practices without one come first, at -1. */
    int place(PracticeId id) {
        return find(id).flatMap(PracticeSummary::theme).map(theme -> List.copyOf(themes.keySet()).indexOf(theme)).orElse(-1);
    }

    private Optional<PracticeSummary> find(PracticeId id) {
        return Optional.ofNullable(practices.get(id));
    }
}
