package eu.binome.partnership.web;

import java.io.Serializable;
import java.util.List;

import eu.binome.partnership.PartnerForm;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerOrganisations;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.Languages;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Seen;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page on which the coordinator adds or changes a partner organisation.
 */
@Named
@ViewScoped
public class PartnerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PartnerOrganisations organisations;
    @Inject
    private transient PartnershipContext context;
    @Inject
    private transient Feedback feedback;
    @Inject
    private transient ReaderLocale reader;
    private long id;
    private String name = "";
    private String country = "";
    private String nutsCode = "";
    private String region = "";
    private String city = "";
    private String[] languages = {};
    private String contactName = "";
    private String contactEmail = "";
    private boolean lead;
    private String seen = "";

    /** Shows a partner that exists. */
    public void open() {
        if (id == 0) {
            return;
        }
        PartnerForm form = organisations.form(new PartnerId(id));
        seen = Seen.mark(form);
        name = form.name();
        country = form.country();
        nutsCode = form.nutsCode();
        region = form.region();
        city = form.city();
        languages = form.languages().toArray(String[]::new);
        contactName = form.contactName();
        contactEmail = form.contactEmail();
        lead = form.lead();
    }

    /** Stores the partner; what cannot be is said at its field. */
    public void submit() {
        PartnerForm form = new PartnerForm(name, country, nutsCode, region, city, List.of(languages), contactName, contactEmail, lead);
        try {
            store(form);
        } catch (Problem problem) {
            if (!problem.code().equals("partnership.partner.elsewhere")) {
                throw problem;
            }
            feedback.refuse("nuts", reader.say(problem.code(), problem.arguments()));
            return;
        }
        feedback.sayAndGo(reader.say("partnership.partner.saved", form.name()), context.getBase() + "/partnership/partners");
    }

    private void store(PartnerForm form) {
        if (id == 0) {
            organisations.add(context.id(), form);
        } else {
            organisations.change(new PartnerId(id), form, seen);
        }
    }

    /** Removes the partner. */
    public void remove() {
        organisations.remove(new PartnerId(id));
        feedback.sayAndGo(reader.say("partnership.partner.removed", name), context.getBase() + "/partnership/partners");
    }

    /** The title: what the page does. */
    public String getTitle() {
        return id == 0 ? reader.say("partnership.partner.new") : name;
    }

    /** The nine languages. */
    public List<SelectItem> getLanguageChoices() {
        return Languages.ALL.stream().map(code -> new SelectItem(code, reader.languageName(code))).toList();
    }

    /** A copy: the component brings a new array. */
    public String[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(String[] languages) {
        this.languages = languages.clone();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The mark of what the form shows; the form carries it, so that it comes back with a form that was parked. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getNutsCode() {
        return nutsCode;
    }

    public void setNutsCode(String nutsCode) {
        this.nutsCode = nutsCode;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public boolean isLead() {
        return lead;
    }

    public void setLead(boolean lead) {
        this.lead = lead;
    }
}
