package eu.binome.security.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.FormKeeper;
import eu.binome.security.Parking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Parks a form that a signed-in person sent from a page of an earlier session, or of too long ago.
 */
@RequestScoped
class ExpiredForms implements FormKeeper {

    @Inject
    private Parking parking;
    @Inject
    private HttpServletRequest request;

    @Override
    public boolean keep() {
        Map<String, List<String>> fields = ParkableForm.fieldsOf(request);
        if (fields.isEmpty()) {
            return false;
        }
        Optional<String> token = WebSession.of(request).filter(session -> ParkableForm.isWrittenBy(session.accountId(), request))
                .map(parking::ticketFor).flatMap(ticket -> parking.park(ticket, ParkedView.addressOf(request), fields));
        token.ifPresent(parked -> ParkingCookies.addToken(Responses.current(), parked));
        return token.isPresent();
    }
}
