package eu.binome.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import eu.binome.platform.Feedback;
import eu.binome.platform.FormKeeper;
import eu.binome.platform.MergeConflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Problems;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Refused;
import eu.binome.platform.Texts;
import jakarta.el.PropertyNotWritableException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Turns a refusal into a message on the page it came from, or into the page "not found", "not allowed" or "cannot be read".
 */
class ProblemHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(ProblemHandler.class.getName());

    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator(); queue.hasNext();) {
            Throwable thrown = queue.next().getContext().getException();
            Optional<Problem> problem = Problems.in(thrown);
            boolean expired = thrown instanceof ViewExpiredException;
            if (expired || isRestoring(context) && problem.filter(ProblemHandler::hasItsPage).isEmpty()) {
                queue.remove();
                if (!expired) {
                    LOG.log(Level.WARNING, "a page could not be restored for its form, and is shown anew", thrown);
                }
                reload(context);
                continue;
            }
            if (isOfNoField(thrown)) {
                queue.remove();
                send(context, HttpServletResponse.SC_BAD_REQUEST);
                continue;
            }
            if (problem.isPresent()) {
                queue.remove();
                answer(context, problem.get());
            }
        }
        getWrapped().handle();
    }

    /** Whether a form was sent whose page is just being built again: its state may be no page's. */
    private static boolean isRestoring(FacesContext context) {
        return context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && context.getExternalContext().getRequest() instanceof HttpServletRequest request
                && "POST".equals(request.getMethod());
    }

    private static boolean hasItsPage(Problem problem) {
        return problem instanceof NotFound || problem instanceof Refused;
    }

    /** Whether a form was sent with a field that its page only shows. */
    private static boolean isOfNoField(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PropertyNotWritableException) {
                return true;
            }
        }
        return false;
    }

    private static void answer(FacesContext context, Problem problem) {
        if (problem instanceof NotFound) {
            send(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (problem instanceof Refused) {
            send(context, HttpServletResponse.SC_FORBIDDEN);
        } else if (!context.isPostback()) {
            send(context, Problems.BUSY.equals(problem.code()) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_BAD_REQUEST);
        } else {
            if (problem instanceof MergeConflict conflict) {
                conflict.fields().forEach(field -> say(context, "platform.conflict.theirs", field.by(), field.theirs()));
            } else {
                say(context, problem.code(), problem.arguments());
            }
            context.validationFailed();
        }
    }

    private static void say(FacesContext context, String key, Object... arguments) {
        String text = Texts.of(context.getViewRoot().getLocale(), key, arguments);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
    }

    /** Shows the page anew, with what was typed where it can be kept, else with a sentence that nothing was saved. */
    private static void reload(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        Object address = external.getRequestMap().get(PageFilter.ADDRESS);
        String page = address == null ? "/" : address.toString();
        if (CDI.current().select(FormKeeper.class).get().keep()) {
            Feedback.go(page);
        } else {
            String sentence = CDI.current().select(ReaderLocale.class).get().say("platform.expired");
            CDI.current().select(Feedback.class).get().warnAndGo(sentence, page);
        }
        context.responseComplete();
    }

    private static void send(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, "");
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
