package eu.binome.partnership.web;

import java.io.IOException;
import java.util.Optional;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.platform.RequestPath;
import eu.binome.security.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Opens {@code /p/slug/…} to members only; for everybody else there is no such address.
 */
public class PartnershipFilter extends HttpFilter {

    static final String ATTRIBUTE = "binome.partnership";

    private static final long serialVersionUID = 1L;
    private static final int SLUG_PART = 2;

    @Inject
    private transient PartnershipDirectory directory;
    @Inject
    private transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String[] parts = RequestPath.of(request).split("/");
        Optional<PartnershipSummary> partnership = parts.length > SLUG_PART ? directory.bySlug(parts[SLUG_PART]) : Optional.empty();
        if (partnership.isEmpty() || user.rolesIn(partnership.get().id().value()).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(ATTRIBUTE, partnership.get());
        chain.doFilter(request, response);
    }
}
