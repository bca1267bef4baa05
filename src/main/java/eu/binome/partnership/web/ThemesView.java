package eu.binome.partnership.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipThemes;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The themes of a partnership.
 */
@Named
@RequestScoped
public class ThemesView {

    @Inject
    private PartnershipThemes themes;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext context;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private String code = "";
    private final Map<String, String> names = new HashMap<>();

    /** All themes in their order. */
    public List<ThemeSummary> getRows() {
        return directory.themes(context.id());
    }

    /** Adds a theme. */
    public void submit() {
        themes.add(context.id(), code.strip(), names);
        feedback.sayAndGo(reader.say("partnership.themes.saved"), context.getBase() + "/partnership/themes");
    }

    public Map<String, String> getNames() {
        return names;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
