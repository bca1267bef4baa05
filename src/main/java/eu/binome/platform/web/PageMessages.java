package eu.binome.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import eu.binome.platform.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What the page has to say above everything else: errors that lead to their fields, and what the last action did.
 */
@Named("pageMessages")
@RequestScoped
public class PageMessages {

    @Inject
    private Feedback feedback;
    private List<Line> notices;

    /** What has to be corrected, in the order in which it was found. */
    public List<Line> getErrors() {
        return of(true);
    }

    /** What else is to be said; each sentence once. */
    public List<Line> getNotices() {
        if (notices == null) {
            notices = new ArrayList<>(of(false));
            feedback.take().forEach(said -> notices.add(new Line("", said, "ok")));
            feedback.takeWarnings().forEach(said -> notices.add(new Line("", said, "warn")));
        }
        return notices;
    }

    private static List<Line> of(boolean errors) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(field -> context.getMessageList(field).stream()
                .filter(message -> isError(message) == errors).forEach(message -> lines.add(line(field, message))));
        return lines;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    private static Line line(String field, FacesMessage message) {
        String kind = isError(message) ? "stop" : FacesMessage.SEVERITY_WARN.equals(message.getSeverity()) ? "warn" : "ok";
        return new Line(Optional.ofNullable(field).orElse(""), message.getSummary(), kind);
    }

    /**
     * One sentence above the page.
     *
     * @param field id of the field it is about, empty for the whole page
     * @param text  the sentence in the reader's language
     * @param kind  {@code ok}, {@code warn} or {@code stop}
     */
    public record Line(String field, String text, String kind) {

        /** The icon that says the same as the colour. */
        public String icon() {
            return switch (kind) {
                case "ok" -> "check";
                case "warn" -> "alert";
                default -> "stop";
            };
        }
    }
}
