package eu.binome.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import eu.binome.platform.Localized;

/**
 * Puts the sentences of a grid to their places.
 */
final class GridTexts {

    private final Map<String, Map<String, String>> bodies = new HashMap<>();

    GridTexts(List<ReadyText> texts) {
        texts.forEach(t -> bodies.computeIfAbsent(t.owner() + "." + t.field(), key -> new HashMap<>()).put(t.language(), t.body()));
    }

    /** The whole grid as it is read. */
    static GridDetail detail(CriteriaGrid grid) {
        return new GridDetail(summary(grid), grid.partnership(), grid.version(), groups(grid));
    }

    /** The groups in their order, with their questions. */
    static List<GridDetail.Group> groups(CriteriaGrid grid) {
        GridTexts texts = new GridTexts(grid.texts());
        Map<String, List<GridDetail.Question>> byGroup = new LinkedHashMap<>();
        grid.criteria().forEach(c -> byGroup.computeIfAbsent(c.group(), group -> new ArrayList<>()).add(texts.question(c)));
        return byGroup.entrySet().stream()
                .map(g -> new GridDetail.Group(g.getKey(), texts.of(g.getKey(), "name"), List.copyOf(g.getValue()))).toList();
    }

    static GridSummary summary(CriteriaGrid grid) {
        return new GridSummary(grid.id(), new GridTexts(grid.texts()).of("grid", "name"), grid.edition(), grid.isFrozen());
    }

    private GridDetail.Question question(Criterion criterion) {
        String code = criterion.code();
        List<Localized> levels = Scale.LEVELS.stream().map(level -> of(code, "level" + level)).toList();
        return new GridDetail.Question(code, of(code, "name"), of(code, "question"), criterion.weight(), levels);
    }

    private Localized of(String owner, String field) {
        return new Localized(bodies.getOrDefault(owner + "." + field, Map.of()));
    }
}
