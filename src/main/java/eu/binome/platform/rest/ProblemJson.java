package eu.binome.platform.rest;

/**
 * A refusal as RFC 9457 writes it.
 *
 * @param type      {@code about:blank}
 * @param title     the sentence in the reader's language
 * @param status    HTTP status
 * @param code      the message key, for programs
 * @param requestId id of the request, as in the log
 */
public record ProblemJson(String type, String title, int status, String code, String requestId) {
}
