package eu.binome.platform.web;

import java.util.List;
import java.util.Set;

import eu.binome.platform.BrowserCookies;
import eu.binome.platform.Languages;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What every page says of the site itself: request id, theme, languages.
 */
@Named("site")
@RequestScoped
public class Site {

    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject
    private HttpServletRequest request;
    @Inject
    private ReaderLocale reader;
    @Inject
    private BuildVersion version;

    /** Which version of the application this is. */
    public String getVersion() {
        return version.text();
    }

    /** Changes with every build, so that no browser keeps the sheets and scripts of an older one. */
    public String getStamp() {
        return version.stamp();
    }

    /** The name of the language of this page, in itself. */
    public String getLanguageName() {
        return Languages.nameOf(reader.getLanguage());
    }

    /** The id that the log has for this request. */
    public String getRequestId() {
        return String.valueOf(request.getAttribute("binome.requestId"));
    }

    /** {@code light}, {@code dark}, or {@code auto}: as the machine is set. */
    public String getTheme() {
        return BrowserCookies.value(request, "binome_theme").filter(THEMES::contains).orElse("auto");
    }

    /** Languages offered on this page: those that it speaks. */
    public List<LanguageChoice> getLanguages() {
        List<?> offered = request.getAttribute(PageFilter.LANGUAGES) instanceof List<?> languages ? languages : Languages.ALL;
        return offered.stream().map(Object::toString).map(code -> new LanguageChoice(code, Languages.nameOf(code), code.equals(reader.getLanguage()),
                linkTo(code))).toList();
    }

    /** The address of this page as the reader sees it. */
    public String getAddress() {
        Object address = request.getAttribute(PageFilter.ADDRESS);
        return address == null ? "/" : address.toString();
    }

    private String linkTo(String code) {
        String address = getAddress().replaceAll("([?&])lang=[a-z]*(&|$)", "$1").replaceAll("[?&]$", "");
        return address + (address.contains("?") ? "&" : "?") + "lang=" + code;
    }

    /** One choice of the language switch. */
    public record LanguageChoice(String code, String name, boolean current, String link) {
    }
}
