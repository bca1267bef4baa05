package eu.binome.pairing.rest;

import java.util.List;

import eu.binome.pairing.PairingDeciding;
import eu.binome.pairing.PairingReading;
import eu.binome.pairing.PairingRuling;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
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
 * The pairing of a partnership, for programs.
 */
@Path("partnerships/{partnership}/pairing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingResource {

    @Inject
    private PairingReading reading;
    @Inject
    private PairingRuling ruling;
    @Inject
    private PairingDeciding deciding;

    /** The confirmed pairing. */
    @GET
    public PairingJson confirmed(@PathParam("partnership") long partnership) {
        return reading.confirmed(new PartnershipId(partnership)).map(PairingJson::of).orElseThrow(NotFound::new);
    }

    /** The best pairing as of now, for coordinators. */
    @GET
    @Path("proposal")
    public PairingJson proposal(@PathParam("partnership") long partnership) {
        return PairingJson.of(reading.proposal(new PartnershipId(partnership)));
    }

    /** Locked and forbidden pairs. */
    @GET
    @Path("rules")
    public List<PairingJson.RuleJson> rules(@PathParam("partnership") long partnership) {
        return reading.rules(new PartnershipId(partnership)).stream().map(PairingJson.RuleJson::of).toList();
    }

    /** Locks, forbids or frees a pair. */
    @PUT
    @Path("rules")
    public List<PairingJson.RuleJson> rule(@PathParam("partnership") long partnership, PairingJson.RuleJson rule) {
        PartnershipId id = new PartnershipId(partnership);
        PartnerId first = new PartnerId(rule.first());
        PartnerId second = new PartnerId(rule.second());
        rule.kind().ifPresentOrElse(kind -> ruling.rule(id, first, second, kind), () -> ruling.free(id, first, second));
        return rules(partnership);
    }

    /** Confirms the proposal with this fingerprint. */
    @POST
    @Path("confirm")
    public PairingJson confirm(@PathParam("partnership") long partnership, PairingJson.ConfirmJson seen) {
        deciding.confirm(new PartnershipId(partnership), seen.fingerprint());
        return confirmed(partnership);
    }

    /** Opens the confirmed pairing again. */
    @POST
    @Path("reopen")
    public void reopen(@PathParam("partnership") long partnership, PairingJson.ReopenJson reopening) {
        deciding.reopen(new PartnershipId(partnership), reopening.reason());
    }
}
