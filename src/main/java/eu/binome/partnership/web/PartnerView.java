package eu.binome.partnership.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import eu.binome.partnership.PartnerForm;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerOrganisations;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.Languages;
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

    /** Stores the partner. */
    public void submit() {
        PartnerForm form = new PartnerForm(name, country, nutsCode, region, city, List.of(languages), contactName, contactEmail, lead);
        if (id == 0) {
            organisations.add(context.id(), form);
        } else {
            organisations.change(new PartnerId(id), form, seen);
        }
        String saved = reader.say("partnership.partner.saved", form.name());
        String warning = form.isRegionElsewhere() ? " " + reader.say("partnership.partner.elsewhere", form.nutsCode(), reader.country(form.country())) : "";
        feedback.sayAndGo(saved + warning, context.getBase() + "/partnership/partners");
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

    /** All countries in the order of the reader's language. */
    public List<SelectItem> getCountries() {
        Comparator<SelectItem> byName = Comparator.comparing(SelectItem::getLabel, reader.collator());
        return Arrays.stream(Locale.getISOCountries()).map(code -> new SelectItem(code, reader.country(code))).sorted(byName).toList();
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
