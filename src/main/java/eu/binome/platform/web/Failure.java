package eu.binome.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What the error page says: what happened in one sentence, and what to do.
 */
@Named
@RequestScoped
public class Failure {

    @Inject
    private HttpServletRequest request;

    /** Message key of the title. */
    public String getTitleKey() {
        return "platform.error." + kind() + ".title";
    }

    /** Message key of the advice. */
    public String getAdviceKey() {
        return "platform.error." + kind() + ".advice";
    }

    private String kind() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return switch (status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND) {
            case HttpServletResponse.SC_NOT_FOUND -> "notFound";
            case HttpServletResponse.SC_FORBIDDEN -> "refused";
            case HttpServletResponse.SC_BAD_REQUEST -> "bad";
            default -> "failure";
        };
    }
}
