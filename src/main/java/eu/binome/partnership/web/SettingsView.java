package eu.binome.partnership.web;

import java.io.Serializable;

import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipSetUp;
import eu.binome.partnership.PartnershipSetUp.Described;
import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page on which the coordinator changes the description of a partnership.
 */
@Named
@ViewScoped
public class SettingsView extends PartnershipInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PartnershipSetUp setUp;
    @Inject
    private transient PartnershipContext context;
    @Inject
    private transient Feedback feedback;
    @Inject
    private transient ReaderLocale reader;
    private long version;

    /** Shows what is stored. */
    public void open() {
        Described described = setUp.described(context.id());
        show(described.form(), reader);
        version = described.version();
    }

    /** Stores what was changed. */
    public void submit() {
        setUp.describe(context.id(), form(), version);
        feedback.sayAndGo(reader.say("partnership.settings.saved"), context.getBase() + "/partnership/settings");
    }

    /** Which state of it the form shows; the form carries it, so that it comes back with a form that was parked. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
