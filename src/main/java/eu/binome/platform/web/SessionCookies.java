package eu.binome.platform.web;

import eu.binome.platform.BrowserCookies;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Makes the session's cookie secure where the site is reached by https, and never sent from another site's form.
 */
@WebListener
public class SessionCookies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setSecure(BrowserCookies.isSecure());
    }
}
