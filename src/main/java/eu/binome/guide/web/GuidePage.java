package eu.binome.guide.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import eu.binome.guide.GuideDetail;
import eu.binome.guide.GuideId;
import eu.binome.guide.GuideReading;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.Languages;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The guide that a page is about: {@code ?id=}, and the language in which it is written there: {@code &in=}.
 */
@Named
@RequestScoped
public class GuidePage {

    @Inject
    private GuideReading reading;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Asked asked;
    @Inject
    private HttpServletRequest request;
    private GuideDetail guide;

    /** The guide, as it stands at this request. */
    public GuideDetail getGuide() {
        if (guide == null) {
            guide = reading.guide(id());
            if (!guide.partnership().equals(partnership.id())) {
                throw new NotFound();
            }
        }
        return guide;
    }

    /**
     * The id in the address.
     *
     * @throws NotFound when it is missing or no number
     */
    public GuideId id() {
        return asked.id("id").map(GuideId::new).orElseThrow(NotFound::new);
    }

    /** Who does not coordinate reads the preview instead. */
    public void openForCoordinator() {
        if (getGuide() != null && !partnership.isCoordinator()) {
            Feedback.go(address("preview"));
        }
    }

    /** The title in the reader's language, or what stands for it. */
    public String getTitle() {
        String title = getGuide().texts().containsKey("title") ? reader.text(getGuide().texts().get("title")) : "";
        return title.isEmpty() ? reader.say("guide.untitled") : title;
    }

    /** The language whose texts are shown, as an ISO 639-1 code; the reader's own unless the address says otherwise. */
    public String getLanguage() {
        return asked.text("in").filter(Languages::isKnown).orElse(reader.getContentLanguage());
    }

    /** The languages in which a guide can be written. */
    public List<String> getLanguages() {
        return Languages.ALL;
    }

    /** The name of a language in itself. */
    public String nameOf(String language) {
        return Languages.nameOf(language);
    }

    /** The address of one of the guide's pages. */
    public String address(String page) {
        return partnership.getBase() + "/guide/" + page + "?id=" + id().value();
    }

    /** A file's size in megabytes with one decimal, in the reader's writing. */
    public String megabytes(long bytes) {
        return String.format(reader.locale(), "%.1f", bytes / 1_000_000d);
    }

    /** A submitted text, which may be empty. */
    Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    List<String> parameters(String name) {
        return Optional.ofNullable(request.getParameterValues(name)).map(Arrays::asList).orElse(List.of());
    }

}
