package eu.binome.evaluation.web;

import eu.binome.partnership.PartnershipContext;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Which pages of the evaluation a member may open.
 */
@Named
@RequestScoped
public class EvaluationTabs {

    @Inject
    private CurrentUser user;
    @Inject
    private PartnershipContext context;

    /** Whether they take part; mere readers see the published shortlist only. */
    public boolean isInsider() {
        return user.may(Permission.READ_EVALUATION, context.id());
    }
}
