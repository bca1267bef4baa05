package eu.binome.platform.web;

import eu.binome.platform.RefusalResponse;
import eu.binome.platform.Setting;
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

    /** The address under which people reach the site, for advice that names it. */
    public String getAddress() {
        return Setting.PUBLIC_URL.value();
    }

    private String kind() {
        if (RefusalResponse.OTHER_NAME.equals(request.getAttribute(RefusalResponse.REFUSAL))) {
            return "otherName";
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return switch (status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND) {
            case HttpServletResponse.SC_NOT_FOUND -> "notFound";
            case HttpServletResponse.SC_FORBIDDEN -> "refused";
            case HttpServletResponse.SC_BAD_REQUEST -> "bad";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "tooLarge";
            default -> "failure";
        };
    }
}
