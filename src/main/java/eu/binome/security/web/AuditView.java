package eu.binome.security.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import eu.binome.platform.Problem;
import eu.binome.security.AuditFilter;
import eu.binome.security.AuditLine;
import eu.binome.security.AuditReading;
import eu.binome.security.PartnershipOfPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The audit trail of a partnership, filtered by what the address says.
 */
@Named
@RequestScoped
public class AuditView {

    @Inject
    private AuditReading reading;
    @Inject
    private PartnershipOfPage partnership;
    @Inject
    private HttpServletRequest request;
    private List<AuditLine> lines;

    /** The lines that fit. */
    public List<AuditLine> getLines() {
        if (lines == null) {
            AuditFilter filter = new AuditFilter(text("who"), text("kind"), day("from"), day("to"));
            lines = reading.lines(partnership.id(), filter, text("before").map(Long::valueOf).orElse(Long.MAX_VALUE));
        }
        return lines;
    }

    /** The kinds of objects to choose from. */
    public List<String> getKinds() {
        return reading.objectKinds(partnership.id());
    }

    /** Whether there may be older lines. */
    public boolean isMore() {
        return getLines().size() == AuditReading.PAGE;
    }

    /** The query of the page with the older lines. */
    public String getOlder() {
        return "who=" + encoded("who") + "&kind=" + encoded("kind") + "&from=" + encoded("from") + "&to=" + encoded("to")
                + "&before=" + getLines().getLast().id();
    }

    public String getWho() {
        return text("who").orElse("");
    }

    public String getKind() {
        return text("kind").orElse("");
    }

    public String getFrom() {
        return text("from").orElse("");
    }

    public String getTo() {
        return text("to").orElse("");
    }

    private String encoded(String name) {
        return URLEncoder.encode(text(name).orElse(""), StandardCharsets.UTF_8);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new Problem("security.audit.date", e.getParsedString());
        }
    }
}
