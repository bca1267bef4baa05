package eu.binome.platform;

/**
 * Keeps what was typed into a form that cannot be taken any more, because its page is unknown to the session by now.
 */
public interface FormKeeper {

    /**
     * Keeps the form that this request sent, so that it comes back where it was typed.
     *
     * @return whether it will come back; not on pages with passwords, not when somebody else is signed in by now, not without script
     */
    boolean keep();
}
