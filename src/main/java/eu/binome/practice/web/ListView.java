package eu.binome.practice.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.ThemeId;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.Asked;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.ExportFormat;
import eu.binome.practice.ListFilter;
import eu.binome.practice.ListPage;
import eu.binome.practice.PracticeListing;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The list of practices with its filters, which live in the address.
 */
@Named("practiceListView")
@RequestScoped
public class ListView {

    private static final int ROWS = 25;

    @Inject
    private PracticeListing listing;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private CurrentUser user;
    private String theme = "";
    private String partner = "";
    private String status = "";
    private String before = "";
    private ListPage page;
    private Map<Long, PartnerSummary> partners = Map.of();
    private Map<Long, ThemeSummary> themes = Map.of();

    /** Reads the page that the address asks for. */
    public void load() {
        ListFilter filter = new ListFilter(Asked.idIn(theme).map(ThemeId::new), Asked.idIn(partner).map(PartnerId::new), asked(), Asked.idIn(before).orElse(0L));
        page = listing.page(partnership.id(), filter, ROWS);
        partners = directory.partners(partnership.id()).stream().collect(Collectors.toMap(p -> p.id().value(), p -> p));
        themes = directory.themes(partnership.id()).stream().collect(Collectors.toMap(t -> t.id().value(), t -> t));
    }

    public List<PracticeSummary> getRows() {
        return page.rows();
    }

    public long getTotal() {
        return page.total();
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return !(theme + partner + status).isEmpty();
    }

    public boolean isWriter() {
        return user.may(Permission.DESCRIBE_PRACTICE, partnership.id());
    }

    /** The title, or a sentence that there is none yet. */
    public String title(PracticeSummary row) {
        return row.title().isEmpty() ? reader.say("practice.untitled") : reader.text(row.title());
    }

    public String summary(PracticeSummary row) {
        return reader.text(row.summary());
    }

    public String owner(PracticeSummary row) {
        return Optional.ofNullable(partners.get(row.owner().value())).map(PartnerSummary::name).orElse("");
    }

    public String themeName(PracticeSummary row) {
        return row.theme().map(id -> themes.get(id.value())).map(t -> reader.text(t.name())).orElse("");
    }

    /** In which language the text is shown, for screen readers. */
    public String languageOf(PracticeSummary row) {
        return row.title().languageFor(reader.getLanguage()).orElse(reader.getLanguage());
    }

    public List<PartnerSummary> getPartners() {
        return directory.partners(partnership.id(), reader.collator());
    }

    public List<ThemeSummary> getThemes() {
        return directory.themes(partnership.id());
    }

    public List<PracticeStatus> getStatuses() {
        return Arrays.asList(PracticeStatus.values());
    }

    /** Address of the first page, empty when this is it. */
    public String getFirst() {
        return before.isEmpty() ? "" : address("");
    }

    /** Address of the next page, empty on the last one. */
    public String getNext() {
        return page.next().isPresent() ? address(String.valueOf(page.next().getAsLong())) : "";
    }

    public ExportFormat[] getFormats() {
        return ExportFormat.values();
    }

    /** Address of a file with all practices of the list. */
    public String download(ExportFormat format) {
        return "/api/partnerships/" + partnership.id().value() + "/practice-exports" + filter() + "&as=" + format.ending();
    }

    /** Address of the abstracts of the list. */
    public String getAbstracts() {
        return partnership.getBase() + "/practice/abstracts" + filter();
    }

    private String address(String from) {
        return partnership.getBase() + "/practice/list" + filter() + "&before=" + from;
    }

    private String filter() {
        return "?theme=" + Asked.idIn(theme).map(String::valueOf).orElse("") + "&partner=" + Asked.idIn(partner).map(String::valueOf).orElse("")
                + "&status=" + asked().map(Enum::name).orElse("");
    }

    private Optional<PracticeStatus> asked() {
        return Arrays.stream(PracticeStatus.values()).filter(s -> s.name().equals(status)).findFirst();
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
