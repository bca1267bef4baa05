package eu.binome.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers failures that come only when a transaction ends as {@link FailureMapper} answers the others: the server's own mapper of
 * them, which would come first otherwise, fails itself.
 */
@Provider
public class TransactionFailureMapper implements ExceptionMapper<TransactionalException> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return FailureAnswer.to(request, thrown);
    }
}
