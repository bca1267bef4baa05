package eu.binome.practice.web;

import java.util.HashMap;
import java.util.Map;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.FormEditing;
import eu.binome.practice.FormRules;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * An edition of the form as authors will see it, empty; nothing that is typed here is kept.
 */
@Named("practiceFormPreviewView")
@RequestScoped
public class FormPreviewView {

    @Inject
    private Asked asked;
    @Inject
    private FormEditing editing;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    private FormRules form;
    private boolean ongoing;
    private final Map<String, String> values = new HashMap<>();

    @PostConstruct
    void read() {
        form = editing.edition(partnership.id(), asked.id("edition").filter(wanted -> wanted <= Integer.MAX_VALUE).map(Long::intValue).orElseThrow(NotFound::new));
    }

    public FormRules getForm() {
        return form;
    }

    public String getTitle() {
        return reader.say("practice.forms.edition", form.edition());
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** Nothing is ticked. */
    public boolean isIn(String country) {
        return has("countries", country);
    }

    /** Nothing is ticked. */
    public boolean has(String field, String code) {
        return values.getOrDefault(field, "").equals(code);
    }

    public String getCountryNames() {
        return "";
    }

    public boolean isOngoing() {
        return ongoing;
    }

    public void setOngoing(boolean ongoing) {
        this.ongoing = ongoing;
    }
}
