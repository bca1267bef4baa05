package eu.binome.practice.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import eu.binome.practice.FieldDifference;
import eu.binome.practice.OpenPractice;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeFacts;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticePublication;
import eu.binome.practice.PracticeReading;
import eu.binome.practice.PracticeReview;
import eu.binome.practice.PracticeStep;
import eu.binome.practice.PracticeSubmission;
import eu.binome.practice.VersionSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * One practice: reading it, its versions, its steps through the workflow.
 */
@Path("practices/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PracticeResource {

    @Inject
    private PracticeReading reading;
    @Inject
    private PracticeSubmission submission;
    @Inject
    private PracticeReview review;
    @Inject
    private PracticePublication publication;
    @PathParam("id")
    private long id;

    /** The practice as a whole, with what the reader may do with it now. */
    @GET
    public PracticeJson read() {
        OpenPractice open = reading.open(practice());
        PracticeDetail detail = open.detail();
        Map<String, Map<String, String>> texts = new TreeMap<>();
        detail.texts().forEach((field, text) -> texts.put(field, text.texts()));
        return new PracticeJson(PracticesResource.row(detail.summary()), texts, detail.facts(), detail.own(), detail.form().edition(), detail.revision(), detail.changedAt(),
                open.writable(), open.steps(), open.returnReason());
    }

    /** Takes a step of the workflow. */
    @POST
    @Path("steps")
    public PracticeJson step(StepJson step) {
        switch (step.step()) {
            case SUBMIT -> submission.submit(practice());
            case WITHDRAW -> submission.withdraw(practice());
            case RETURN -> review.returnToAuthors(practice(), step.reason().orElse(""));
            case ACCEPT -> review.accept(practice());
            case PUBLISH -> publication.publish(reading.open(practice()).detail().summary().partnership(), Set.of(practice()));
            case ARCHIVE -> review.archive(practice());
            case RESTORE -> review.restore(practice());
        }
        return read();
    }

    /** Its versions, newest first. */
    @GET
    @Path("versions")
    public List<VersionSummary> versions() {
        return reading.versions(practice());
    }

    /** What changed between two versions, in words. */
    @GET
    @Path("differences")
    public List<DifferenceJson> differences(@QueryParam("from") int from, @QueryParam("to") int to) {
        return reading.differences(practice(), from, to).stream().map(DifferenceJson::of).toList();
    }

    private PracticeId practice() {
        return new PracticeId(id);
    }

    /**
     * A practice.
     *
     * @param texts       by field key, then by language
     * @param ownFacts    canonical values of facts of the partnership's own by field key
     * @param formEdition the edition of the partnership's form that it is described on
     */
    public record PracticeJson(PracticesResource.RowJson practice, Map<String, Map<String, String>> texts, PracticeFacts facts,
                               Map<String, String> ownFacts, int formEdition, int version,
                               Instant changedAt, boolean writable, List<PracticeStep> steps, String returnReason) {
    }

    /** A step; only RETURN has a reason. */
    public record StepJson(PracticeStep step, Optional<String> reason) {
    }

    /** A field that changed, as runs of words. */
    public record DifferenceJson(String field, List<RunJson> runs) {

        static DifferenceJson of(FieldDifference difference) {
            return new DifferenceJson(difference.field().key(), difference.parts().stream()
                    .map(part -> new RunJson(part.kind().name(), part.text())).toList());
        }
    }

    /** A run of words: SAME, REMOVED or ADDED. */
    public record RunJson(String kind, String text) {
    }
}
