package eu.binome.practice.rest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Setting;
import eu.binome.platform.Storage;
import eu.binome.practice.ImportHistory;
import eu.binome.practice.ImportOrder;
import eu.binome.practice.ImportSummary;
import eu.binome.practice.OwnerRule;
import eu.binome.practice.PracticeImport;
import eu.binome.practice.web.ImportDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

    private static final long MEGABYTE = 1_000_000;

    @Inject
    private PracticeImport imports;
    @Inject
    private ImportHistory history;
    @Inject
    private Storage storage;
    @Inject
    private ImportDesk desk;
    @Inject
    private ReaderLocale reader;
    @PathParam("partnership")
    private long partnership;

    /** The latest imports, newest first. */
    @GET
    public List<ImportSummary> list() {
        return history.of(new PartnershipId(partnership));
    }

    /** Sends a file for the next order of this session that carries none itself: one that is too large for that. */
    @PUT
    @Path("file")
    @Consumes(MediaType.WILDCARD)
    public void send(InputStream file) {
        PartnershipId target = target();
        desk.lay(target, "", kept(file));
    }

    /**
     * Imports, or with {@code trial} only tells what would happen. With {@code background} it answers at once, and
     * {@code practice-imports/{id}/progress} tells how far it is.
     */
    @POST
    public ReportJson run(OrderJson order) {
        PartnershipId target = target();
        String file = order.content().map(content -> kept(new ByteArrayInputStream(content))).orElseGet(() -> desk.file(storage, target));
        ImportOrder ordered = order.order(file, reader.getContentLanguage());
        if (order.trial().orElse(false)) {
            return ReportJson.of(imports.trial(target, ordered), reader);
        }
        if (order.background().orElse(false)) {
            return imports.order(target, ordered).map(id -> new ReportJson(Optional.of(id.value()), Map.of(), List.of(), List.of(), 0))
                    .orElseGet(() -> ReportJson.of(imports.trial(target, ordered), reader));
        }
        return ReportJson.of(imports.run(target, ordered), reader);
    }

    /** Whoever may not import there does not fill the disk either. */
    private PartnershipId target() {
        PartnershipId target = new PartnershipId(partnership);
        history.of(target);
        return target;
    }

    private String kept(InputStream file) {
        return storage.keep(file, Setting.IMPORT_MEGABYTES.value() * MEGABYTE).sha256();
    }

    /**
     * What to import.
     *
     * @param content      the file in Base64; absent: the one that this session sent last
     * @param mapping      target by column where it differs from what the names suggest
     * @param owner        partner of practices that name none
     * @param owners       where there is no {@code owner}: {@code NAMED} refuses such practices, {@code IN_TURN} deals them out; one of
     *                     the two has to be chosen
     * @param theme        of practices whose record names none; absent: they get none
     * @param language     of records that name none; absent: the reader's
     * @param arrival      absent: DRAFT
     * @param completeness absent: GOOD_ONES
     * @param background   whether to answer before it is done
     */
    public record OrderJson(String fileName, Optional<byte[]> content, Optional<Map<String, String>> mapping, Optional<Long> owner,
                            Optional<OwnerRule.Way> owners, Optional<Long> theme, Optional<String> language, Optional<ImportOrder.Arrival> arrival,
                            Optional<ImportOrder.Completeness> completeness, Optional<Boolean> trial,
                            Optional<Boolean> background) {

        private OwnerRule rule() {
            return owner.map(id -> OwnerRule.one(new PartnerId(id)))
                    .or(() -> owners.filter(way -> way != OwnerRule.Way.ONE).map(way -> new OwnerRule(way, Optional.empty())))
                    .orElseThrow(() -> new Problem("practice.import.ownerAsked"));
        }

        ImportOrder order(String file, String readersLanguage) {
            return new ImportOrder(fileName, file, mapping.orElse(Map.of()), rule(), theme.map(ThemeId::new),
                    language.orElse(readersLanguage), arrival.orElse(ImportOrder.Arrival.DRAFT), completeness.orElse(ImportOrder.Completeness.GOOD_ONES));
        }
    }
}
