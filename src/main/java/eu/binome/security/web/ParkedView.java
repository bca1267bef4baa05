package eu.binome.security.web;

import java.util.Optional;

import eu.binome.security.Parking;
import eu.binome.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Brings back to a form what was typed into it before the session had ended; and shows pages the session's token.
 */
@Named("parked")
@RequestScoped
public class ParkedView {

    @Inject
    private Parking parking;
    @Inject
    private HttpServletRequest request;
    private Optional<String> fields;

    /** The fields by name as a JSON object of lists; empty when there is nothing. */
    public String getJson() {
        if (fields == null) {
            fields = ParkingCookies.token(request).flatMap(token -> parking.take(token, addressOf(request)));
            fields.ifPresent(found -> ParkingCookies.removeToken(Responses.current()));
        }
        return fields.orElse("");
    }

    /** What changing REST calls of this session have to show; empty for visitors. */
    public String getCsrfToken() {
        return WebSession.of(request).map(SignedIn::csrfToken).orElse("");
    }

    /** Whose session this is, for what the browser keeps; empty for visitors. */
    public String getAccount() {
        return WebSession.of(request).map(session -> String.valueOf(session.accountId())).orElse("");
    }

    /** The address as the reader sees it, path and query. */
    static String addressOf(HttpServletRequest request) {
        return String.valueOf(request.getAttribute("binome.address"));
    }
}
