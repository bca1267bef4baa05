package eu.binome.security.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.Mail;
import eu.binome.platform.MailState;
import eu.binome.platform.OutboxRow;
import eu.binome.platform.Pressed;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Setting;
import eu.binome.security.Administration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The mails that the platform wrote.
 */
@Named
@RequestScoped
public class OutboxView {

    @Inject
    private Administration administration;
    @Inject
    private Pressed pressed;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Asked asked;
    private List<OutboxRow> rows;

    /** The mails that the address asks for, newest first. */
    public List<OutboxRow> getRows() {
        if (rows == null) {
            rows = administration.outbox(getTo(), asked.id("before").orElse(Long.MAX_VALUE));
        }
        return rows;
    }

    /** Part of the address of those whose mails are shown; empty for all. */
    public String getTo() {
        return asked.text("to").orElse("");
    }

    /** Whether there may be older mails. */
    public boolean isMore() {
        return getRows().size() == Mail.PAGE;
    }

    /** The address of the page with the older mails. */
    public String getOlder() {
        return "/security/outbox?to=" + URLEncoder.encode(getTo(), StandardCharsets.UTF_8) + "&before=" + getRows().getLast().id();
    }

    /** Its text, with the addresses that can be followed. */
    public List<MailPiece> pieces(OutboxRow row) {
        return MailPiece.of(row.body(), Setting.PUBLIC_URL.value());
    }

    /** How a mail stands, in words. */
    public String stateOf(OutboxRow row) {
        return switch (row.state()) {
            case WAITING -> reader.say("security.outbox.waiting");
            case SENT -> reader.say("security.outbox.sent");
            case GIVEN_UP -> reader.say("security.outbox.givenUp");
            case SPENT -> reader.say("security.outbox.spent");
        };
    }

    /** Whether it waits for somebody to have it sent again. */
    public boolean isGivenUp(OutboxRow row) {
        return row.state() == MailState.GIVEN_UP;
    }

    /** Has the mail whose button was pressed sent again. */
    public void act() {
        pressed.button("again", this::getRows, OutboxRow::id).ifPresent(this::sendAgain);
    }

    private void sendAgain(OutboxRow row) {
        administration.sendAgain(row.id());
        feedback.sayAndGo(reader.say("security.outbox.again.done"), "/security/outbox");
    }
}
