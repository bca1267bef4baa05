package eu.binome.home.web;

import java.util.List;

import eu.binome.indicator.IndicatorReport;
import eu.binome.indicator.IndicatorScope;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page with all indicators: target and achieved side by side.
 */
@Named
@RequestScoped
public class IndicatorsView {

    @Inject
    private IndicatorReport report;
    @Inject
    private PartnershipContext context;
    @Inject
    private ReaderLocale reader;
    private List<IndicatorRow> rows;

    /** The indicators in their order. */
    public List<IndicatorRow> getRows() {
        if (rows == null) {
            rows = report.lines(new IndicatorScope(context.id().value())).stream().map(line -> IndicatorRow.of(line, reader)).toList();
        }
        return rows;
    }
}
