package eu.binome.evaluation.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Asked;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What the address and the form of this request say.
 */
@RequestScoped
class Parameters {

    private final Asked asked;
    private final HttpServletRequest request;
    private final PartnershipContext context;

    @Inject
    Parameters(Asked asked, HttpServletRequest request, PartnershipContext context) {
        this.asked = asked;
        this.request = request;
        this.context = context;
    }

    protected Parameters() {
        this(null, null, null);
    }

    /** What a field or the address says. */
    Optional<String> text(String name) {
        return asked.text(name);
    }

    /** A whole number, such as an id; what is no number names nothing. */
    Optional<Long> number(String name) {
        return text(name).map(Asked::idOf);
    }

    /**
     * A decimal number with a point or a comma.
     *
     * @param refusal message key for what is none, with the text as argument
     */
    BigDecimal decimal(String name, String refusal) {
        String text = text(name).orElse("");
        if (!text.matches("-?\\d{1,12}([.,]\\d{1,12})?")) {
            throw new Problem(refusal, text);
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    /** A moment as a field of type {@code datetime-local} writes it, in the zone in which times are shown. */
    Instant moment(String name) {
        String text = text(name).orElse("");
        try {
            return LocalDateTime.parse(text).atZone(ReaderLocale.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new Problem("evaluation.round.moment.unreadable", text);
        }
    }

    /** The fields whose names begin so, by the rest of their names. */
    Map<String, String> startingWith(String beginning) {
        Map<String, String> found = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(beginning)) {
                found.put(name.substring(beginning.length()), values[0]);
            }
        });
        return found;
    }

    /** The object of the address has to be of the partnership of the address. */
    void requireHere(PartnershipId partnership) {
        if (!partnership.equals(context.id())) {
            throw new NotFound();
        }
    }
}
