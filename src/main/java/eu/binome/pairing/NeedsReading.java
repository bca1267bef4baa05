package eu.binome.pairing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.partnership.ThemeSummary;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows the grid to the members of the partnership.
 */
@ApplicationScoped
@Transactional
public class NeedsReading {

    private final PartnershipDirectory directory;
    private final GridTopics topics;
    private final NeedsSheets sheets;
    private final GridAccess access;

    @Inject
    NeedsReading(PartnershipDirectory directory, GridTopics topics, NeedsSheets sheets, GridAccess access) {
        this.directory = directory;
        this.topics = topics;
        this.sheets = sheets;
        this.access = access;
    }

    protected NeedsReading() {
        this(null, null, null, null);
    }

    /** The grid of all partners: topics in the themes' order. */
    @Requires(Permission.READ_PARTNERSHIP)
    public GridOverview overview(PartnershipId partnership) {
        List<TopicSummary> asked = topics(partnership);
        NeedsGrid grid = sheets.grid(partnership, asked.stream().map(TopicSummary::id).toList());
        Map<TopicId, SynopticCount> counts = new HashMap<>();
        grid.synopsis().forEach(row -> counts.put(row.topic(), new SynopticCount(row.have(), row.want(), row.margin(), row.isGap())));
        return new GridOverview(directory.themes(partnership), asked, directory.partners(partnership), cells(grid), counts);
    }

    /** What one partner states, topic by topic. */
    @Requires(Permission.READ_PARTNERSHIP)
    public NeedsDetail sheet(PartnerId partner) {
        PartnershipId partnership = access.partnershipOf(partner);
        List<TopicSummary> asked = topics(partnership);
        Optional<NeedsSheet> sheet = sheets.find(partner);
        List<StatementDetail> statements = asked.stream().map(topic -> detail(topic, sheet.flatMap(s -> s.find(topic.id())))).toList();
        return new NeedsDetail(partnership, partner, access.mayWrite(partnership, partner), statements);
    }

    List<TopicSummary> topics(PartnershipId partnership) {
        List<ThemeId> themes = directory.themes(partnership).stream().map(ThemeSummary::id).toList();
        return topics.of(partnership).stream().map(GridTopic::summary)
                .sorted(Comparator.comparingInt(topic -> themes.indexOf(topic.theme()))).toList();
    }

    private static StatementDetail detail(TopicSummary topic, Optional<NeedsStatement> statement) {
        return new StatementDetail(topic, statement.map(s -> s.read(StatementPart.RESOURCE)).orElse(""),
                statement.map(s -> s.read(StatementPart.NEED)).orElse(""), statement.map(NeedsStatement::reason).orElse(""));
    }

    private static Map<PartnerId, Map<TopicId, StatedLevels>> cells(NeedsGrid grid) {
        Map<PartnerId, Map<TopicId, StatedLevels>> cells = new HashMap<>();
        grid.levels().forEach((partner, levels) -> {
            Map<TopicId, StatedLevels> row = new HashMap<>();
            levels.forEach((topic, stated) -> row.put(topic, new StatedLevels(stated.resource(), stated.need())));
            cells.put(partner, row);
        });
        return cells;
    }
}
