package eu.binome.platform.rest;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers failures that come only when a transaction ends as {@link FailureMapper} answers the others: the server's own mapper of
 * them, which would come first otherwise, fails itself.
 */
@Provider
public class TransactionFailureMapper extends FailureAnswer<TransactionalException> {
}
