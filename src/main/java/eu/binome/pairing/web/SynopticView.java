package eu.binome.pairing.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import eu.binome.pairing.GridOverview;
import eu.binome.pairing.NeedsReading;
import eu.binome.pairing.SynopticCount;
import eu.binome.pairing.TopicSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The page with the synoptic table: per topic how many have it, how many want it, and the margin.
 */
@Named
@RequestScoped
public class SynopticView {

    @Inject
    private NeedsReading reading;
    @Inject
    private PartnershipContext context;
    @Inject
    private ReaderLocale reader;
    @Inject
    private HttpServletRequest request;

    /** Whether the widest margin comes first, instead of the themes' order. */
    public boolean isByMargin() {
        return "margin".equals(request.getParameter("order"));
    }

    /** One row a topic. */
    public List<Row> getRows() {
        GridOverview grid = reading.overview(context.id());
        List<Row> rows = new ArrayList<>();
        for (ThemeSummary theme : grid.themes()) {
            for (TopicSummary topic : grid.topicsOf(theme.id())) {
                rows.add(new Row(reader.text(theme.name()), reader.text(topic.name()), grid.counts().get(topic.id()), grid.partners().size()));
            }
        }
        if (isByMargin()) {
            rows.sort(Comparator.comparingInt((Row row) -> row.counts().margin()).reversed());
        }
        return rows;
    }

    /** A topic of the table; {@code partners} is the number of all partners. */
    public record Row(String theme, String topic, SynopticCount counts, int partners) {

        /** The margin with its sign: +5, 0, −2. */
        public String margin() {
            int margin = counts.margin();
            return margin > 0 ? "+" + margin : String.valueOf(margin).replace('-', '\u2212');
        }
    }
}
