package eu.binome.practice.web;

import java.util.List;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.Languages;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.PracticeDrafting;
import eu.binome.practice.PracticeId;
import eu.binome.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page on which a practice is begun: whose it is, and in which language it will be written.
 */
@Named("practiceBeginView")
@RequestScoped
public class BeginView {

    @Inject
    private PracticeDrafting drafting;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private CurrentUser user;
    private String owner = "";
    private String language = "";

    /** Begins the practice and opens its form. */
    public void begin() {
        PracticeId id = drafting.begin(partnership.id(), new PartnerId(Asked.idOf(owner)), language);
        Feedback.go(partnership.getBase() + "/practice/edit?id=" + id.value());
    }

    /** The organisations that the person may write for. */
    public List<PartnerSummary> getPartners() {
        List<PartnerSummary> all = directory.partners(partnership.id(), reader.collator());
        if (partnership.isCoordinator()) {
            return all;
        }
        return all.stream().filter(p -> user.partnerIn(partnership.id().value()).filter(own -> own == p.id().value()).isPresent()).toList();
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public String nameOf(String code) {
        return reader.languageName(code);
    }

    public String getOwner() {
        return owner.isEmpty() ? user.partnerIn(partnership.id().value()).map(String::valueOf).orElse("") : owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getLanguage() {
        return language.isEmpty() ? reader.getContentLanguage() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
