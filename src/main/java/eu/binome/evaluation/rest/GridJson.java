package eu.binome.evaluation.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import eu.binome.evaluation.GridDetail;
import eu.binome.evaluation.GridSummary;
import eu.binome.platform.Localized;

/**
 * A grid as programs read it, its criteria in the order in which they are asked.
 */
public record GridJson(long id, Map<String, String> name, int edition, boolean frozen, long version, List<QuestionJson> criteria) {

    static GridJson of(GridDetail grid) {
        return new GridJson(grid.summary().id().value(), grid.summary().name().texts(), grid.summary().edition(), grid.summary().frozen(),
                grid.version(), grid.groups().stream().flatMap(g -> g.questions().stream().map(q -> question(g.code(), q))).toList());
    }

    private static QuestionJson question(String group, GridDetail.Question q) {
        return new QuestionJson(q.code(), group, q.weight(), q.name().texts(), q.question().texts(),
                q.levels().stream().map(Localized::texts).toList());
    }

    /**
     * One criterion.
     *
     * @param levels texts of the levels, lowest first, each by language
     */
    public record QuestionJson(String code, String group, BigDecimal weight, Map<String, String> name, Map<String, String> question,
                               List<Map<String, String>> levels) {
    }

    /** A grid in a list. */
    public record ShortJson(long id, Map<String, String> name, int edition, boolean frozen) {

        static ShortJson of(GridSummary grid) {
            return new ShortJson(grid.id().value(), grid.name().texts(), grid.edition(), grid.frozen());
        }
    }

    /** Asks for a grid made from a ready one. */
    public record StartJson(String ready) {
    }

    /** Other weights, by criterion code. */
    public record WeightsJson(long version, Map<String, BigDecimal> weights) {
    }
}
