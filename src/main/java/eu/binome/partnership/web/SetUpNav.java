package eu.binome.partnership.web;

import java.util.ArrayList;
import java.util.List;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The pages about the partnership itself; the coordinator has two more.
 */
@Named
@RequestScoped
public class SetUpNav {

    @Inject
    private PartnershipContext context;
    @Inject
    private ReaderLocale reader;
    @Inject
    private HttpServletRequest request;

    /** The pages in the order in which a partnership is set up. */
    public List<Link> getLinks() {
        List<String> pages = new ArrayList<>(List.of("partnership/partners", "partnership/members", "partnership/themes",
                "partnership/calendar"));
        if (context.isCoordinator()) {
            pages.add(0, "partnership/settings");
            pages.add("security/audit");
        }
        return pages.stream().map(this::link).toList();
    }

    private Link link(String page) {
        String address = context.getBase() + "/" + page;
        String here = String.valueOf(request.getAttribute("binome.address")).split("\\?")[0];
        return new Link(reader.say(page.replace('/', '.') + ".title"), address, here.equals(address));
    }

    /** One page. */
    public record Link(String name, String address, boolean current) {
    }
}
