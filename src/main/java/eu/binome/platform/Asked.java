package eu.binome.platform;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What the address of a page asks for after its question mark. Read from the request itself, because pages ask what to show before view
 * parameters are set.
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

    /** A text without outer blanks; empty when there is none. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(text -> !text.isEmpty());
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
