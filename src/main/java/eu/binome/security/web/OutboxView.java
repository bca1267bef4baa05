package eu.binome.security.web;

import java.util.List;

import eu.binome.platform.OutboxRow;
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
    private List<OutboxRow> rows;

    /** The newest mails. */
    public List<OutboxRow> getRows() {
        if (rows == null) {
            rows = administration.outbox();
        }
        return rows;
    }
}
