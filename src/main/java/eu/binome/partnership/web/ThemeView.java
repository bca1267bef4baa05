package eu.binome.partnership.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipThemes;
import eu.binome.partnership.ThemeId;
import eu.binome.partnership.ThemeNames;
import eu.binome.platform.Feedback;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page on which the coordinator renames or removes a theme.
 */
@Named
@ViewScoped
public class ThemeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PartnershipThemes themes;
    @Inject
    private transient PartnershipDirectory directory;
    @Inject
    private transient PartnershipContext context;
    @Inject
    private transient Feedback feedback;
    @Inject
    private transient ReaderLocale reader;
    private final HashMap<String, String> names = new HashMap<>();
    private long id;
    private long version;
    private String title = "";

    /** Shows a theme of this partnership. */
    public void open() {
        if (directory.themes(context.id()).stream().noneMatch(theme -> theme.id().value() == id)) {
            throw new NotFound();
        }
        ThemeNames theme = themes.names(new ThemeId(id));
        names.putAll(theme.names());
        version = theme.version();
        title = reader.say("partnership.theme.title", theme.code());
    }

    /** Stores the names. */
    public void submit() {
        themes.rename(new ThemeId(id), names, version);
        feedback.sayAndGo(reader.say("partnership.themes.renamed"), context.getBase() + "/partnership/themes");
    }

    /** Removes the theme. */
    public void remove() {
        themes.remove(new ThemeId(id));
        feedback.sayAndGo(reader.say("partnership.themes.removed"), context.getBase() + "/partnership/themes");
    }

    public String getTitle() {
        return title;
    }

    public Map<String, String> getNames() {
        return names;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Which state of it the form shows; the form carries it, so that it comes back with a form that was parked. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
