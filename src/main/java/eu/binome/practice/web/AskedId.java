package eu.binome.practice.web;

import java.util.Optional;

import eu.binome.platform.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The id in the page's address. Read from the request itself, because pages ask what to show before view parameters are set.
 */
@RequestScoped
class AskedId {

    @Inject
    private HttpServletRequest request;

    /** The number given as {@code id}; 0, which nothing has, when there is none. */
    long value() {
        return Optional.ofNullable(request.getParameter("id")).flatMap(Asked::idIn).orElse(0L);
    }
}
