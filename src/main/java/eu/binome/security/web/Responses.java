package eu.binome.security.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The servlet response behind the page that is being served.
 */
final class Responses {

    private Responses() {
    }

    static HttpServletResponse current() {
        return (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
