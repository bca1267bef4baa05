package eu.binome.pairing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import eu.binome.pairing.NeedsDetail;
import eu.binome.pairing.NeedsReading;
import eu.binome.pairing.StatementDetail;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.Asked;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Refused;
import eu.binome.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page on which a partner states its resources and needs; the form saves by itself.
 */
@Named
@RequestScoped
public class NeedsView {

    private static final int HIGHEST = 5;

    @Inject
    private NeedsReading reading;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext context;
    @Inject
    private CurrentUser user;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Asked address;
    private Optional<NeedsDetail> needs = Optional.empty();

    /** The partner's part, read once a request. */
    public NeedsDetail getNeeds() {
        if (needs.isEmpty()) {
            NeedsDetail found = reading.sheet(getPartner().id());
            if (!found.writable()) {
                throw new Refused();
            }
            needs = Optional.of(found);
        }
        return needs.get();
    }

    /** The partner of the address, else the reader's own, else the first. */
    public PartnerSummary getPartner() {
        List<PartnerSummary> partners = getPartners();
        Optional<Long> asked = address.id("partner");
        if (asked.isPresent()) {
            return partners.stream().filter(partner -> partner.id().value() == asked.get()).findFirst().orElseThrow(NotFound::new);
        }
        Optional<PartnerId> own = user.partnerIn(context.id().value()).map(PartnerId::new);
        return partners.stream().filter(partner -> own.isEmpty() || partner.id().equals(own.get())).findFirst().orElseThrow(NotFound::new);
    }

    public List<PartnerSummary> getPartners() {
        return directory.partners(context.id(), reader.collator());
    }

    /** The topics, theme by theme. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        for (ThemeSummary theme : directory.themes(context.id())) {
            List<Row> rows = getNeeds().statements().stream().filter(s -> s.topic().theme().equals(theme.id())).map(this::row).toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(reader.text(theme.name()), rows));
            }
        }
        return groups;
    }

    /** The levels that can be chosen. */
    public List<String> getLevels() {
        return IntStream.rangeClosed(0, HIGHEST).mapToObj(String::valueOf).toList();
    }

    private Row row(StatementDetail statement) {
        return new Row(statement.field(), reader.text(statement.topic().name()), statement.resource(), statement.need(), statement.reason());
    }

    /** A theme with its topics. */
    public record Group(String theme, List<Row> rows) {
    }

    /** A topic: the beginning of its fields' names, and what is stated. */
    public record Row(String field, String topic, String resource, String need, String reason) {
    }
}
