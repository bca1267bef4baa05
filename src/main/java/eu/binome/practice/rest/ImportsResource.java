package eu.binome.practice.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.ImportHistory;
import eu.binome.practice.ImportOrder;
import eu.binome.practice.ImportSummary;
import eu.binome.practice.OwnerRule;
import eu.binome.practice.PracticeImport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Imports of practices into a partnership.
 */
@Path("partnerships/{partnership}/practice-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject
    private PracticeImport imports;
    @Inject
    private ImportHistory history;
    @Inject
    private ReaderLocale reader;
    @PathParam("partnership")
    private long partnership;

    /** The latest imports, newest first. */
    @GET
    public List<ImportSummary> list() {
        return history.of(new PartnershipId(partnership));
    }

    /** Imports, or with {@code trial} only tells what would happen. */
    @POST
    public ReportJson run(OrderJson order) {
        ImportOrder ordered = order.order(reader.getContentLanguage());
        PartnershipId target = new PartnershipId(partnership);
        return ReportJson.of(order.trial().orElse(false) ? imports.trial(target, ordered) : imports.run(target, ordered), reader);
    }

    /**
     * What to import.
     *
     * @param content      the file in Base64
     * @param mapping      target by column where it differs from what the names suggest
     * @param owner        partner of practices that name none
     * @param owners       where there is no {@code owner}: {@code NAMED} refuses such practices, {@code IN_TURN} deals them out; one of
     *                     the two has to be chosen
     * @param theme        of practices whose record names none; absent: they get none
     * @param language     of records that name none; absent: the reader's
     * @param arrival      absent: DRAFT
     * @param completeness absent: GOOD_ONES
     */
    public record OrderJson(String fileName, byte[] content, Optional<Map<String, String>> mapping, Optional<Long> owner,
                            Optional<OwnerRule.Way> owners, Optional<Long> theme, Optional<String> language, Optional<ImportOrder.Arrival> arrival,
                            Optional<ImportOrder.Completeness> completeness, Optional<Boolean> trial) {

        private OwnerRule rule() {
            return owner.map(id -> OwnerRule.one(new PartnerId(id)))
                    .or(() -> owners.filter(way -> way != OwnerRule.Way.ONE).map(way -> new OwnerRule(way, Optional.empty())))
                    .orElseThrow(() -> new Problem("practice.import.ownerAsked"));
        }

        ImportOrder order(String readersLanguage) {
            return new ImportOrder(fileName, content, mapping.orElse(Map.of()), rule(), theme.map(ThemeId::new),
                    language.orElse(readersLanguage), arrival.orElse(ImportOrder.Arrival.DRAFT), completeness.orElse(ImportOrder.Completeness.GOOD_ONES));
        }
    }
}
