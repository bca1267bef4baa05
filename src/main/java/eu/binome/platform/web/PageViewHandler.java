package eu.binome.platform.web;

import java.util.Locale;

import eu.binome.platform.ReaderLocale;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Forms post to the address that the reader sees, and pages speak the reader's language.
 */
public class PageViewHandler extends ViewHandlerWrapper {

    public PageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object address = context.getExternalContext().getRequestMap().get(PageFilter.ADDRESS);
        boolean current = context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
        return current && address != null ? address.toString() : super.getActionURL(context, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return ReaderLocale.of((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
