package eu.binome.home.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import eu.binome.indicator.IndicatorLine;
import eu.binome.indicator.IndicatorReport;
import eu.binome.indicator.IndicatorScope;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Targets and achieved values for programs and spreadsheets.
 */
@Path("partnerships/{partnership}/indicators")
@RequestScoped
public class IndicatorsResource {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String RISKY = "=+-@\t\r";

    @Inject
    private IndicatorReport report;
    @Inject
    private ReaderLocale reader;

    /** All indicators of a partnership. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<IndicatorJson> json(@PathParam("partnership") long partnership) {
        return report.lines(new IndicatorScope(partnership)).stream().map(IndicatorJson::of).toList();
    }

    /** The same as a table that spreadsheets open, in the reader's language; figures with a point. */
    @GET
    @Path("csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@PathParam("partnership") long partnership) {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            printer.printRecord("code", "indicator", "unit", "target", "achieved", "percent");
            for (IndicatorLine line : report.lines(new IndicatorScope(partnership))) {
                IndicatorJson json = IndicatorJson.of(line);
                printer.printRecord(json.code(), harmless(reader.text(line.name())), harmless(reader.text(line.unit())),
                        json.target().map(Object::toString).orElse(""), json.achieved(), json.percent().map(Object::toString).orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(table.toString()).header("Content-Disposition", "attachment; filename=\"indicators.csv\"").build();
    }

    /** A text that no spreadsheet takes for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
