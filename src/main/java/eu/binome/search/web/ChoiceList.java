package eu.binome.search.web;

import eu.binome.platform.HtmlText;
import eu.binome.platform.ReaderLocale;
import eu.binome.search.FacetChoice;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * Writes the values along one side of the search as list items, {@code <b:choices list="#{panel.first()}"/>}: there may be hundreds on a
 * page, and each would be a dozen expressions.
 */
@FacesComponent("binome.ChoiceList")
public class ChoiceList extends UIComponentBase {

    @Override
    public String getFamily() {
        return "binome.ChoiceList";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered() && getAttributes().get("list") instanceof List<?> list) {
            context.getResponseWriter().write(html(list.stream().map(FacetChoice.class::cast).toList(), context.getViewRoot().getLocale()));
        }
    }

    /** One item a choice; what is in it is escaped. */
    static String html(List<FacetChoice> choices, Locale locale) {
        NumberFormat numbers = ReaderLocale.numbers(locale);
        StringBuilder html = new StringBuilder();
        for (FacetChoice choice : choices) {
            html.append("<li><a href=\"").append(HtmlText.escaped(choice.link())).append("\" rel=\"nofollow\" aria-current=\"").append(choice.chosen())
                    .append("\">").append(HtmlText.escaped(choice.label())).append(" <span class=\"count\">").append(numbers.format(choice.count()))
                    .append("</span></a></li>\n");
        }
        return html.toString();
    }
}
