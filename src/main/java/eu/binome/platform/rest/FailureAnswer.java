package eu.binome.platform.rest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import eu.binome.platform.Conflict;
import eu.binome.platform.MergeConflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Problems;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Refused;
import eu.binome.platform.RequestIds;
import eu.binome.platform.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/**
 * Answers a failure of a REST call as {@code application/problem+json}, in the language of the request; a bug shows its request id and
 * nothing else.
 */
abstract class FailureAnswer<T extends Throwable> implements ExceptionMapper<T> {

    private static final Logger LOG = Logger.getLogger(FailureAnswer.class.getName());
    private static final int UNPROCESSABLE = 422;
    private static final Map<String, Response.Status> OF_CODE = Map.of("security.signIn.needed", Response.Status.UNAUTHORIZED,
            "platform.request.tooLarge", Response.Status.REQUEST_ENTITY_TOO_LARGE, "security.signIn.busy", Response.Status.SERVICE_UNAVAILABLE,
            Problems.BUSY, Response.Status.SERVICE_UNAVAILABLE);

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(T thrown) {
        Optional<Problem> problem = Problems.in(thrown);
        if (problem.isPresent()) {
            return answer(statusOf(problem.get()), problem.get());
        }
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            Problem answer = status == Response.Status.NOT_FOUND.getStatusCode() ? new NotFound() : new Problem("platform.request.bad");
            return answer(status, answer);
        }
        LOG.log(Level.SEVERE, "a REST call failed", thrown);
        return answer(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), new Problem("platform.failure", RequestIds.current()));
    }

    private static int statusOf(Problem problem) {
        return switch (problem) {
            case NotFound n -> Response.Status.NOT_FOUND.getStatusCode();
            case Refused r -> Response.Status.FORBIDDEN.getStatusCode();
            case Conflict c -> Response.Status.CONFLICT.getStatusCode();
            default -> Optional.ofNullable(OF_CODE.get(problem.code())).map(Response.Status::getStatusCode).orElse(UNPROCESSABLE);
        };
    }

    private Response answer(int status, Problem problem) {
        Locale locale = request.getAttribute(ReaderLocale.ATTRIBUTE) instanceof Locale found ? found : Locale.ENGLISH;
        String title = Texts.of(locale, problem.code(), problem.arguments());
        if (problem instanceof MergeConflict merge) {
            return Response.status(status).type("application/problem+json").entity(new ConflictJson("about:blank", title, status,
                    problem.code(), RequestIds.current(), merge.fields())).build();
        }
        return Response.status(status).type("application/problem+json")
                .entity(new ProblemJson("about:blank", title, status, problem.code(), RequestIds.current())).build();
    }
}
