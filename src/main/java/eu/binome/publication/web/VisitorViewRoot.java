package eu.binome.publication.web;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * The root of every page; on visitors' pages and the error page it keeps what lives as long as the view in the request alone.
 *
 * <p>The component library puts the nonce of its Content-Security-Policy into the view's map, and Faces opens a session
 * for that map. Visitors need none: without it pages are stateless, take no memory and may be kept by caches.
 */
public class VisitorViewRoot extends UIViewRoot {

    private final Map<String, Object> duringRequest = new HashMap<>();

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        return isForVisitors() ? duringRequest : super.getViewMap(create);
    }

    private boolean isForVisitors() {
        String id = getViewId();
        return id != null && (id.startsWith("/publication/") || id.equals("/platform/error.xhtml"));
    }
}
