package eu.binome.platform;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What the address of a page asks for after its question mark, and what its form sends. Read from the request itself, because pages ask
 * what to show before view parameters are set.
 */
@RequestScoped
public class Asked {

    private final HttpServletRequest request;

    @Inject
    Asked(HttpServletRequest request) {
        this.request = request;
    }

    protected Asked() {
        this(null);
    }

    /** A text without outer blanks; empty when there is none. A form is sent to the address of its page: what is in the form counts. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameterValues(name)).map(values -> values[values.length - 1].strip())
                .filter(text -> !text.isEmpty());
    }

    /** The {@code id} of what the page shows; 0, which nothing has, when there is none. */
    public long id() {
        return id("id").orElse(0L);
    }

    /** An id of at most 18 digits; empty when there is none, or something else. */
    public Optional<Long> id(String name) {
        return text(name).flatMap(Asked::idIn);
    }

    /** The id that a text of an address or a form is; empty when it is none. */
    public static Optional<Long> idIn(String text) {
        return Optional.of(text).filter(found -> found.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    /**
     * The id that a form sent back.
     *
     * @throws NotFound when it is none: whoever chose nothing, where there is nothing to choose, named nothing that there is
     */
    public static long idOf(String text) {
        return idIn(text).orElseThrow(NotFound::new);
    }
}
