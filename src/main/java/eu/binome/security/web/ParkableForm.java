package eu.binome.security.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import eu.binome.platform.RequestPath;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells what of a form that was sent may be kept until its writer is back: nothing of a page on which passwords are typed.
 */
final class ParkableForm {

    private static final String PAGES_WITH_PASSWORDS = "/security/";

    /** Name of the field with which a page's script says whose page it was. */
    private static final String ACCOUNT = "binome.account";

    private ParkableForm() {
    }

    /** The fields by name; none when nothing was sent or nothing of it may be kept. */
    static Map<String, List<String>> fieldsOf(HttpServletRequest request) {
        Map<String, List<String>> fields = new TreeMap<>();
        if ("POST".equals(request.getMethod()) && !RequestPath.of(request).startsWith(PAGES_WITH_PASSWORDS)) {
            request.getParameterMap().forEach((name, values) -> {
                if (!name.startsWith("jakarta.faces.") && !name.equals(ACCOUNT) && !name.toLowerCase(Locale.ROOT).contains("password")) {
                    fields.put(name, Arrays.asList(values));
                }
            });
        }
        return fields;
    }

    /** Whether the page on which the form was written belonged to this account: on a shared computer it may be somebody else's. */
    static boolean isWrittenBy(long account, HttpServletRequest request) {
        return String.valueOf(account).equals(request.getParameter(ACCOUNT));
    }
}
