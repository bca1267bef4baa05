package eu.binome.pairing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import eu.binome.pairing.GridOverview;
import eu.binome.pairing.NeedsReading;
import eu.binome.pairing.StatedLevels;
import eu.binome.pairing.TopicSummary;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page with the heat map of the grid: topics down, partners across.
 */
@Named("needsGridView")
@RequestScoped
public class GridView {

    @Inject
    private NeedsReading reading;
    @Inject
    private PartnershipContext context;
    @Inject
    private CurrentUser user;
    @Inject
    private ReaderLocale reader;
    private Optional<GridOverview> overview = Optional.empty();

    /** The grid, read once a request. */
    public GridOverview getGrid() {
        if (overview.isEmpty()) {
            overview = Optional.of(reading.overview(context.id()));
        }
        return overview.get();
    }

    public boolean isAsked() {
        return !getGrid().topics().isEmpty();
    }

    /** Whether the reader has a part of their own to fill in; the coordinator has everybody's. */
    public boolean isWriter() {
        return user.may(Permission.STATE_NEEDS, context.id().value());
    }

    /** Where the reader fills in. */
    public String getNeedsLink() {
        String base = context.getBase() + "/pairing/needs";
        return user.partnerIn(context.id().value()).map(partner -> base + "?partner=" + partner).orElse(base);
    }

    /** One column a partner, with how far it is. */
    public List<Column> getColumns() {
        return getGrid().partners().stream().map(partner -> new Column(partner.id().value(), partner.name(),
                getGrid().stated(partner.id()), getGrid().topics().size())).toList();
    }

    /** The rows, theme by theme; themes without topics are left out. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        for (ThemeSummary theme : getGrid().themes()) {
            List<Row> rows = getGrid().topicsOf(theme.id()).stream().map(this::row).toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(reader.text(theme.name()), rows));
            }
        }
        return groups;
    }

    private Row row(TopicSummary topic) {
        return new Row(reader.text(topic.name()), getGrid().partners().stream().map(partner -> cell(topic, partner)).toList());
    }

    private Cell cell(TopicSummary topic, PartnerSummary partner) {
        return getGrid().cell(partner.id(), topic.id()).map(stated -> stated(partner, stated)).orElse(new Cell(partner.name(), false, 0, 0));
    }

    private static Cell stated(PartnerSummary partner, StatedLevels levels) {
        return new Cell(partner.name(), true, levels.resource(), levels.need());
    }

    /** A partner's column. */
    public record Column(long id, String name, int stated, int asked) {
    }

    /** A theme with its topics. */
    public record Group(String theme, List<Row> rows) {
    }

    /** A topic. */
    public record Row(String topic, List<Cell> cells) {
    }

    /** What a partner stated on a topic, if it did. */
    public record Cell(String partner, boolean stated, int resource, int need) {
    }
}
