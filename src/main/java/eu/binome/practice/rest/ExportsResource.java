package eu.binome.practice.rest;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.Asked;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.ExportFormat;
import eu.binome.practice.ExportWriting;
import eu.binome.practice.FilledForms;
import eu.binome.practice.ListFilter;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.ShortForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * Files with the practices of a list.
 */
@jakarta.ws.rs.Path("partnerships/{partnership}/practice-exports")
@RequestScoped
public class ExportsResource {

    @Inject
    private ExportWriting writing;
    @Inject
    private FilledForms filled;
    @Inject
    private ShortForms forms;
    @Inject
    private ReaderLocale reader;
    @PathParam("partnership")
    private long partnership;

    /**
     * The practices of a list that the reader may see, newest first.
     *
     * @param ending {@code xlsx}, {@code csv} or {@code jsonl}
     */
    @GET
    public Response file(@QueryParam("as") @DefaultValue("xlsx") String ending, @QueryParam("theme") @DefaultValue("") String theme,
                         @QueryParam("partner") @DefaultValue("") String partner, @QueryParam("status") @DefaultValue("") String status) {
        ExportFormat format = ExportFormat.of(ending).orElseThrow(NotFound::new);
        Path file = writing.write(new PartnershipId(partnership), filter(theme, partner, status), format, reader.locale());
        StreamingOutput content = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
        return Response.ok(content).type(format.type()).header("Content-Disposition", "attachment; filename=\"practices." + format.ending() + "\"")
                .build();
    }

    /** The workbook to be filled in off-line, with the practices of such a list that the reader may write in. */
    @GET
    @jakarta.ws.rs.Path("form")
    public Response form(@QueryParam("theme") @DefaultValue("") String theme, @QueryParam("partner") @DefaultValue("") String partner,
                         @QueryParam("status") @DefaultValue("") String status) {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        filled.giveBook(new PartnershipId(partnership), filter(theme, partner, status), reader.locale(), book);
        return Response.ok(book.toByteArray()).type(ExportFormat.XLSX.type()).header("Content-Disposition", "attachment; filename=\"practices-form.xlsx\"")
                .build();
    }

    /** Abstracts of the practices of such a list, as a document for a word processor. */
    @GET
    @jakarta.ws.rs.Path("abstracts")
    public Response abstracts(@QueryParam("theme") @DefaultValue("") String theme, @QueryParam("partner") @DefaultValue("") String partner,
                              @QueryParam("status") @DefaultValue("") String status) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        forms.abstractsDocument(new PartnershipId(partnership), filter(theme, partner, status), reader.locale(), document);
        return DocumentResource.answer(document, "abstracts");
    }

    private static ListFilter filter(String theme, String partner, String status) {
        Optional<PracticeStatus> asked = Arrays.stream(PracticeStatus.values()).filter(one -> one.name().equals(status)).findFirst();
        return new ListFilter(Asked.idIn(theme).map(ThemeId::new), Asked.idIn(partner).map(PartnerId::new), asked, 0);
    }
}
