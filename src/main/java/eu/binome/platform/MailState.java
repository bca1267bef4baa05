package eu.binome.platform;

/**
 * How a mail stands.
 */
public enum MailState {

    /** It will be sent, or passed on by hand where there is no mail server. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** It was refused for more than two days; somebody may have it sent again. */
    GIVEN_UP,
    /** Its link was used, or grew too old, before it was sent. */
    SPENT
}
