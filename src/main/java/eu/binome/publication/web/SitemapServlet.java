package eu.binome.publication.web;

import eu.binome.platform.Asked;
import eu.binome.platform.Setting;
import eu.binome.publication.SitemapListing;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * Lists the public pages for search engines: an index of parts, and each part with {@code ?after=}.
 */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Inject
    private transient SitemapListing listing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Optional<Long> after = Optional.ofNullable(request.getParameter("after")).flatMap(Asked::idIn);
        if (after.isPresent()) {
            writePart(out, after.get());
        } else {
            writeIndex(out);
        }
    }

    private void writeIndex(PrintWriter out) {
        out.write("<sitemapindex xmlns=\"" + SCHEMA + "\">\n");
        for (Long part : listing.parts()) {
            out.write("<sitemap><loc>" + address("/sitemap.xml?after=" + part) + "</loc></sitemap>\n");
        }
        out.write("</sitemapindex>\n");
    }

    private void writePart(PrintWriter out, long after) {
        out.write("<urlset xmlns=\"" + SCHEMA + "\">\n");
        if (after == 0) {
            for (String page : List.of("/", "/publication/guides", "/publication/about")) {
                out.write("<url><loc>" + address(page) + "</loc></url>\n");
            }
        }
        for (SitemapListing.Entry entry : listing.after(after)) {
            out.write("<url><loc>" + address("/publication/practice?id=" + entry.id()) + "</loc><lastmod>"
                    + entry.changedAt() + "</lastmod></url>\n");
        }
        out.write("</urlset>\n");
    }

    private static String address(String page) {
        return Setting.PUBLIC_URL.value().replace("&", "&amp;") + page;
    }
}
