package eu.binome.practice.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.Asked;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.ListFilter;
import eu.binome.practice.PracticeAbstract;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.ShortForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Abstracts of the practices of a list.
 */
@Named("practiceAbstractsView")
@RequestScoped
public class AbstractsView {

    @Inject
    private Asked asked;
    @Inject
    private ShortForms forms;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    private List<PracticeAbstract> abstracts;

    /** The abstracts, newest practice first. */
    public List<PracticeAbstract> getAbstracts() {
        if (abstracts == null) {
            ListFilter filter = new ListFilter(asked.id("theme").map(ThemeId::new), asked.id("partner").map(PartnerId::new), status(), 0);
            abstracts = forms.abstracts(partnership.id(), filter, reader.locale());
        }
        return abstracts;
    }

    private Optional<PracticeStatus> status() {
        return asked.text("status").flatMap(name -> Arrays.stream(PracticeStatus.values()).filter(status -> status.name().equals(name)).findFirst());
    }

    /** How many there are and how many say too little yet. */
    public String getSum() {
        return reader.say("practice.abstract.sum", getAbstracts().size(), getAbstracts().stream().filter(PracticeAbstract::isTooShort).count());
    }

    /** The title of a practice, or that it has none. */
    public String title(PracticeAbstract one) {
        return one.title().isEmpty() ? reader.say("practice.untitled") : one.title();
    }

    /** Address of the same as a document. */
    public String getDocument() {
        return "/api/partnerships/" + partnership.id().value() + "/practice-exports/abstracts?theme=" + asked.id("theme").map(String::valueOf).orElse("")
                + "&partner=" + asked.id("partner").map(String::valueOf).orElse("") + "&status=" + status().map(Enum::name).orElse("");
    }
}
