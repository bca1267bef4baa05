package eu.binome.security.web;

import java.util.List;

import eu.binome.platform.Feedback;
import eu.binome.platform.Languages;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.CurrentUser;
import eu.binome.security.OwnAccount;
import eu.binome.security.Parking;
import eu.binome.security.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The page on which people change their own account.
 */
@Named
@RequestScoped
public class AccountView {

    private static final String PAGE = "/security/account";

    @Inject
    private OwnAccount account;
    @Inject
    private CurrentUser user;
    @Inject
    private Parking parking;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    @Inject
    private HttpServletRequest request;
    private String name = "";
    private String language = "";
    private String old = "";
    private String fresh = "";

    @PostConstruct
    void read() {
        name = user.getName();
        language = account.language();
    }

    /** Stores name and language; pages speak it from now on where they can. */
    public void describe() {
        account.describe(name, language);
        WebSession.speak(Responses.current(), language);
        feedback.sayAndGo(reader.say("security.account.saved"), PAGE);
    }

    /** Stores the password and goes on in a new session. */
    public void changePassword() {
        SignedIn signedIn = account.changePassword(old, fresh, WebSession.addressOf(request));
        HttpServletResponse response = Responses.current();
        WebSession.begin(request, response, signedIn, reader.getContentLanguage());
        ParkingCookies.addTicket(response, parking.ticketFor(signedIn));
        feedback.sayAndGo(reader.say("security.account.changed"), PAGE);
    }

    /** The languages in which mails can be written. */
    public List<SelectItem> getLanguages() {
        return Languages.ALL.stream().map(code -> new SelectItem(code, Languages.nameOf(code))).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }
}
