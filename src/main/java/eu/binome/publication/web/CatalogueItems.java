package eu.binome.publication.web;

import eu.binome.platform.HtmlText;
import eu.binome.platform.Texts;
import eu.binome.publication.CatalogueRow;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes the practices of a page of the catalogue as list items, {@code <b:catalogueItems list="#{catalogueView.rows}"/>}: the page that
 * is asked for most is made of hundreds of small pieces, and each would be an expression.
 */
@FacesComponent("binome.CatalogueItems")
public class CatalogueItems extends UIComponentBase {

    @Override
    public String getFamily() {
        return "binome.CatalogueItems";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered() && getAttributes().get("list") instanceof List<?> list) {
            context.getResponseWriter().write(html(list.stream().map(CatalogueRow.class::cast).toList(), context.getViewRoot().getLocale()));
        }
    }

    /** One item a practice; what is in it is escaped. */
    static String html(List<CatalogueRow> rows, Locale locale) {
        StringBuilder html = new StringBuilder();
        rows.forEach(row -> add(html, row, locale));
        return html.toString();
    }

    private static void add(StringBuilder html, CatalogueRow row, Locale locale) {
        String language = " lang=\"" + HtmlText.escaped(row.text().language()) + "\">";
        html.append("<li>\n<h2><a href=\"/publication/practice?id=").append(row.id()).append('"').append(language).append(row.text().title().html()).append("</a></h2>\n")
                .append("<p").append(language).append(row.text().summary().html()).append("</p>\n");
        if (!row.excerpt().runs().isEmpty()) {
            html.append("<p class=\"small soft\"").append(language).append(row.excerpt().html()).append("</p>\n");
        }
        if (!row.text().through().isEmpty()) {
            html.append("<p class=\"small soft\">").append(HtmlText.escaped(Texts.of(locale, "publication.through", row.text().throughLine()))).append("</p>\n");
        }
        html.append("<div class=\"meta\">");
        addSpan(html, row.broughtIn() ? Texts.of(locale, "publication.practice.broughtIn", row.partner()) : row.partner());
        addSpan(html, row.where(code -> Locale.of("", code).getDisplayCountry(locale)));
        if (!row.text().language().equals(locale.getLanguage())) {
            addSpan(html, Texts.of(locale, "publication.catalogue.language", Locale.of(row.text().language()).getDisplayLanguage(locale)));
        }
        html.append("</div>\n</li>\n");
    }

    private static void addSpan(StringBuilder html, String text) {
        html.append("<span>").append(HtmlText.escaped(text)).append("</span>");
    }
}
