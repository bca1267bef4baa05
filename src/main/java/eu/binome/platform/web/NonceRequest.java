package eu.binome.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * Gives each whole page that answers a form a nonce of its own.
 *
 * <p>The component library takes the nonce of the page before from a field that its script adds to forms; our forms work without
 * script, and a nonce is best used once. The library wants the Base64 of a random UUID. Partial answers keep the nonce of the page that they become part of.
 */
class NonceRequest extends HttpServletRequestWrapper {

    static final String FIELD = "primefaces.nonce";

    private final String nonce;

    NonceRequest(HttpServletRequest request) {
        super(request);
        nonce = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String getParameter(String name) {
        boolean whole = !"partial/ajax".equals(getHeader("Faces-Request"));
        return whole && FIELD.equals(name) ? nonce : super.getParameter(name);
    }
}
