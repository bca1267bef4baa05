package eu.binome.pairing.rest;

import java.util.List;
import java.util.Map;

import eu.binome.pairing.GridOverview;
import eu.binome.pairing.TopicSummary;
import eu.binome.partnership.PartnerSummary;

/**
 * The resources-and-needs grid with its synoptic table, as programs read it.
 *
 * @param rows one a topic
 */
public record GridJson(List<PartnerJson> partners, List<RowJson> rows) {

    static GridJson of(GridOverview grid) {
        return new GridJson(grid.partners().stream().map(p -> new PartnerJson(p.id().value(), p.name(), p.country())).toList(),
                grid.topics().stream().map(topic -> row(grid, topic)).toList());
    }

    private static RowJson row(GridOverview grid, TopicSummary topic) {
        var counts = grid.counts().get(topic.id());
        List<CellJson> cells = grid.partners().stream().map(PartnerSummary::id).flatMap(partner -> grid.cell(partner, topic.id()).stream()
                .map(stated -> new CellJson(partner.value(), stated.resource(), stated.need()))).toList();
        return new RowJson(topic.id().value(), topic.theme().value(), topic.name().texts(), counts.have(), counts.want(), counts.margin(),
                cells);
    }

    /** A partner of the grid. */
    public record PartnerJson(long id, String name, String country) {
    }

    /** A topic: how many have it, how many want it, wanted minus existing, and the cells that are stated. */
    public record RowJson(long topic, long theme, Map<String, String> name, int have, int want, int margin, List<CellJson> cells) {
    }

    /** What a partner stated, each from 0 to 5. */
    public record CellJson(long partner, int resource, int need) {
    }

    /** A new topic. */
    public record TopicJson(long theme, Map<String, String> names) {
    }

    /** New names of a topic, a blank one takes a language away; and those that the program had read before, by the same languages. */
    public record NamesJson(Map<String, String> names, Map<String, String> seen) {
    }

    /** An id. */
    public record IdJson(long id) {
    }
}
