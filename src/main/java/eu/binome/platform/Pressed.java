package eu.binome.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Which button of a list was pressed, and at which object: {@code <button name="remove" value="17">}. The button carries the id, not the
 * number of its row, so that what somebody else adds or removes in the meantime never makes it act on another object.
 */
@RequestScoped
public class Pressed {

    private final HttpServletRequest request;

    @Inject
    Pressed(HttpServletRequest request) {
        this.request = request;
    }

    protected Pressed() {
        this(null);
    }

    /** What the button of that name carries; empty when another one was pressed, or when the page is only shown. */
    public Optional<String> button(String name) {
        boolean sent = FacesContext.getCurrentInstance().isPostback();
        return sent ? Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank()) : Optional.empty();
    }

    /**
     * The object whose button was pressed.
     *
     * @param rows what the page lists by now, asked for only when the button was pressed
     * @param id   the number that the button carries for a row
     * @throws Problem {@code platform.gone} when the object is no longer among them
     */
    public <T> Optional<T> button(String name, Supplier<List<T>> rows, ToLongFunction<T> id) {
        return button(name).map(value -> rows.get().stream().filter(row -> value.equals(String.valueOf(id.applyAsLong(row)))).findFirst()
                .orElseThrow(() -> new Problem("platform.gone")));
    }
}
