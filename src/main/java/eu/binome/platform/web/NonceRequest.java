package eu.binome.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import eu.binome.platform.CleanText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * What a page gets of its request: texts as {@link CleanText#prose} leaves them, and a nonce of its own.
 *
 * <p>Gives each whole page that answers a form a nonce of its own.
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
        return whole && FIELD.equals(name) ? nonce : cleaned(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return cleaned(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
        all.replaceAll((name, values) -> cleaned(values));
        return Collections.unmodifiableMap(all);
    }

    /** Null, as the servlet interface has it for what was not sent, stays null. */
    private static String cleaned(String value) {
        return value == null ? null : CleanText.prose(value);
    }

    private static String[] cleaned(String[] values) {
        return values == null ? null : Arrays.stream(values).map(NonceRequest::cleaned).toArray(String[]::new);
    }
}
