package eu.binome.home.demo;

import static eu.binome.home.demo.DemoFiles.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.partnership.PartnerForm;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerOrganisations;
import eu.binome.partnership.PartnershipForm;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSetUp;
import eu.binome.partnership.PartnershipThemes;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.platform.Seen;
import eu.binome.security.AccountId;
import eu.binome.security.DemoAccounts;
import eu.binome.security.Role;
import eu.binome.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Founds the demo partnership with its partners, people, themes and calendar.
 */
@ApplicationScoped
class DemoPartnership {

    @Inject
    private DemoAccounts accounts;
    @Inject
    private RunAs runAs;
    @Inject
    private PartnershipSetUp setUp;
    @Inject
    private PartnershipThemes themes;
    @Inject
    private PartnerOrganisations organisations;

    void load(AccountId administrator, DemoCast cast, DemoDates dates) {
        JsonNode file = DemoFiles.read("partnership");
        runAs.account(administrator, () -> {
            PartnershipId id = setUp.found(new PartnershipForm(text(file, "acronym"), texts(file.path("title")),
                    texts(file.path("description")), dates.moved(text(file, "start")), dates.moved(text(file, "end")),
                    Optional.of(new BigDecimal(text(file, "budgetEur")))));
            cast.founded(id);
            file.path("themes").forEach(theme ->
                    cast.themed(text(theme, "code"), themes.add(id, text(theme, "code"), texts(theme.path("name")))));
            setUp.schedule(id, calendar(file.path("phases"), dates), Seen.mark(List.of()));
            file.path("partners").forEach(partner -> add(partner, text(file, "leadPartner"), cast));
        });
    }

    private void add(JsonNode partner, String leadPartner, DemoCast cast) {
        String key = text(partner, "key");
        List<String> languages = new ArrayList<>();
        partner.path("languages").forEach(language -> languages.add(language.asText()));
        PartnerId id = organisations.add(cast.partnership(), new PartnerForm(text(partner, "name"), text(partner, "country"),
                text(partner, "nutsCode"), text(partner, "nutsName"), text(partner, "city"), languages,
                text(partner, "contactName"), text(partner, "contactEmail"), key.equals(leadPartner)));
        cast.joined(key, id);
        partner.path("people").forEach(person -> enrol(person, key, id, cast));
    }

    private void enrol(JsonNode person, String partner, PartnerId id, DemoCast cast) {
        Role role = Role.valueOf(text(person, "role"));
        AccountId account = accounts.member(cast.partnership(), text(person, "email"), text(person, "name"),
                text(person, "preferredLanguage"), role, Optional.of(id));
        cast.enrolled(account);
        if (role == Role.COORDINATOR) {
            cast.coordinatedBy(account);
        } else if (role == Role.CONTRIBUTOR) {
            cast.works(partner, account);
        }
    }

    private static List<PhaseSummary> calendar(JsonNode phases, DemoDates dates) {
        List<PhaseSummary> calendar = new ArrayList<>();
        phases.forEach(phase -> calendar.add(new PhaseSummary(Station.valueOf(text(phase, "station")),
                dates.moved(text(phase, "from")), dates.moved(text(phase, "to")))));
        return calendar;
    }

    /** An object of texts by language. */
    static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new HashMap<>();
        node.properties().forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }
}
