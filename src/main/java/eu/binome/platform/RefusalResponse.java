package eu.binome.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses a request before any page or resource has seen it: programs read {@code application/problem+json}, people the error page.
 */
public final class RefusalResponse {

    /** Message key of the refusal under a name that is not the site's; its argument is the right address. */
    public static final String OTHER_NAME = "platform.error.otherName.advice";

    /** Request attribute with the message key of the refusal, for the error page. */
    public static final String REFUSAL = "binome.refusal";

    private RefusalResponse() {
    }

    /** Answers the refusal; nothing may be written afterwards. */
    public static void send(HttpServletRequest request, HttpServletResponse response, int status, Problem problem) throws IOException {
        if (!RequestPath.of(request).startsWith("/api/")) {
            request.setAttribute(REFUSAL, problem.code());
            response.sendError(status);
            return;
        }
        Locale locale = request.getAttribute(ReaderLocale.ATTRIBUTE) instanceof Locale found ? found : Locale.ENGLISH;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", Texts.of(locale, problem.code(), problem.arguments()));
        body.put("status", status);
        body.put("code", problem.code());
        body.put("requestId", RequestIds.current());
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(Json.write(body).getBytes(StandardCharsets.UTF_8));
    }
}
