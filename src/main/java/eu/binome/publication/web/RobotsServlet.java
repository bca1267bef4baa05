package eu.binome.publication.web;

import eu.binome.platform.Setting;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells search engines what is for them: the public pages, and where their list is.
 */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("""
                User-agent: *
                Disallow: /p/
                Disallow: /api/
                Disallow: /security/
                Disallow: /*?*order=

                Sitemap: %s/sitemap.xml
                """.formatted(Setting.PUBLIC_URL.value()));
    }
}
