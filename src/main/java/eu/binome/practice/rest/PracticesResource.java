package eu.binome.practice.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.Problem;
import eu.binome.practice.ListFilter;
import eu.binome.practice.ListPage;
import eu.binome.practice.PracticeDrafting;
import eu.binome.practice.PracticeListing;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The practices of a partnership: the list page by page, and beginning one.
 */
@Path("partnerships/{partnership}/practices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PracticesResource {

    private static final int MOST_ROWS = 200;

    @Inject
    private PracticeListing listing;
    @Inject
    private PracticeDrafting drafting;
    @PathParam("partnership")
    private long partnership;

    /**
     * A page of the list, newest first.
     *
     * @param before the {@code next} of the page before; 0 begins
     * @param most   rows a page, 1 to 200
     */
    @GET
    public PageJson list(@QueryParam("theme") @DefaultValue("0") long theme, @QueryParam("partner") @DefaultValue("0") long partner,
                         @QueryParam("status") @DefaultValue("") String status, @QueryParam("before") @DefaultValue("0") long before,
                         @QueryParam("most") @DefaultValue("50") int most) {
        ListFilter filter = new ListFilter(given(theme).map(ThemeId::new), given(partner).map(PartnerId::new), statusOf(status), before);
        ListPage page = listing.page(new PartnershipId(partnership), filter, Math.clamp(most, 1, MOST_ROWS));
        return new PageJson(page.rows().stream().map(PracticesResource::row).toList(), page.total(),
                page.next().isPresent() ? Optional.of(page.next().getAsLong()) : Optional.empty());
    }

    /** Begins a practice. */
    @POST
    public Response begin(BeginJson begin) {
        long id = drafting.begin(new PartnershipId(partnership), new PartnerId(begin.owner()), begin.language()).value();
        return Response.status(Response.Status.CREATED).entity(new CreatedJson(id)).build();
    }

    private static Optional<Long> given(long id) {
        return id == 0 ? Optional.empty() : Optional.of(id);
    }

    private static Optional<PracticeStatus> statusOf(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(PracticeStatus.values()).filter(status -> status.name().equals(name)).findFirst()
                .orElseThrow(() -> new Problem("platform.request.bad")));
    }

    static RowJson row(PracticeSummary summary) {
        return new RowJson(summary.id().value(), summary.owner().value(), summary.theme().map(ThemeId::value), summary.status(),
                summary.sourceLanguage(), summary.title().texts(), summary.summary().texts());
    }

    /** A page: {@code next} is absent on the last one. */
    public record PageJson(List<RowJson> practices, long total, Optional<Long> next) {
    }

    /** A practice in short; texts by language. */
    public record RowJson(long id, long owner, Optional<Long> theme, PracticeStatus status, String sourceLanguage,
                          Map<String, String> title, Map<String, String> summary) {
    }

    /** Whose practice it is and in which language it will be written. */
    public record BeginJson(long owner, String language) {
    }

    /** The new practice. */
    public record CreatedJson(long id) {
    }
}
