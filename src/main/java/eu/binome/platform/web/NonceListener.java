package eu.binome.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Tells the component library the nonce that {@link NonceRequest} made for a whole page that answers a form.
 */
public class NonceListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        boolean wholeAnswer = context.isPostback() && !context.getPartialViewContext().isAjaxRequest();
        if (wholeAnswer && context.getViewRoot() != null) {
            String nonce = context.getExternalContext().getRequestParameterMap().get(NonceRequest.FIELD);
            context.getViewRoot().getViewMap().put(NonceRequest.FIELD, nonce);
        }
    }
}
