package eu.binome.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A partner organisation.
 */
@Entity
@Table(name = "partner")
class Partner {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    private String name;
    private String country;
    @Column(name = "nuts_code")
    private String nutsCode;
    private String region;
    private String city;
    private String languages;
    @Column(name = "contact_name")
    private String contactName;
    @Column(name = "contact_email")
    private String contactEmail;
    @Column(name = "is_lead")
    private boolean lead;
    @Version
    private long version;

    protected Partner() {
    }

    Partner(PartnershipId partnership, PartnerForm form) {
        partnershipId = partnership.value();
        describe(form);
    }

    final void describe(PartnerForm form) {
        name = form.name();
        country = form.country();
        nutsCode = form.nutsCode();
        region = form.region();
        city = form.city();
        languages = String.join(",", form.languages());
        contactName = form.contactName();
        contactEmail = form.contactEmail();
        lead = form.lead();
    }

    void handOverLead() {
        lead = false;
    }

    PartnerId id() {
        return new PartnerId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    PartnerSummary summary() {
        return new PartnerSummary(id(), name, country, text(nutsCode), text(region), text(city), languages());
    }

    PartnerForm form() {
        return new PartnerForm(name, country, text(nutsCode), text(region), text(city), languages(), text(contactName),
                text(contactEmail), lead);
    }

    private List<String> languages() {
        return Arrays.stream(languages.split(",")).filter(code -> !code.isEmpty()).toList();
    }

    private static String text(String column) {
        return Objects.requireNonNullElse(column, "");
    }
}
