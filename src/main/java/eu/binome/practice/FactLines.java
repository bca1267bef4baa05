package eu.binome.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.ReaderLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Says the facts of a practice in the reader's language; what is not known is left out.
 */
@Named("practiceFacts")
@RequestScoped
public class FactLines {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    @Inject
    private ReaderLocale reader;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext partnership;

    /** The facts in the order of the form. */
    public List<FactLine> of(PracticeDetail detail) {
        PracticeFacts facts = detail.facts();
        List<FactLine> lines = new ArrayList<>();
        add(lines, "theme", theme(detail));
        add(lines, "city", facts.city());
        add(lines, "nutsName", (facts.nutsName() + " " + facts.nutsCode()).strip());
        add(lines, "countries", facts.countries().stream().map(reader::country).collect(Collectors.joining(", ")));
        add(lines, "scope", facts.scope().map(scope -> reader.say(scope.key())).orElse(""));
        add(lines, "organisation", facts.organisation());
        add(lines, "contactName", facts.contactName());
        addLinked(lines, "contactEmail", facts.contactEmail(), "mailto:" + facts.contactEmail());
        boolean since = facts.ongoing() && facts.start().isPresent();
        add(lines, "start", facts.start().map(this::month).map(month -> since ? reader.say("practice.since", month) : month).orElse(""));
        add(lines, "end", since ? "" : facts.ongoing() ? reader.say("practice.ongoing") : facts.end().map(this::month).orElse(""));
        add(lines, "budget", facts.budgetEur().map(reader::euros).orElse(""));
        add(lines, "funding", facts.funding());
        detail.ownFacts(reader.locale()).forEach(fact -> lines.add(new FactLine(fact.term(), fact.value(), fact.link())));
        add(lines, "keywords", String.join(", ", facts.keywords()));
        addLinked(lines, "link", facts.link(), facts.link());
        add(lines, "sourceLanguage", reader.languageName(detail.summary().sourceLanguage()));
        String source = facts.origin().source();
        addLinked(lines, "originSource", source, ADDRESS.matcher(source).matches() ? source : "");
        add(lines, "originLicence", facts.origin().licence());
        return lines;
    }

    private String month(MonthOrYear date) {
        return date.month().isEmpty() ? Integer.toString(date.year()) : reader.month(date.firstDay());
    }

    private String theme(PracticeDetail detail) {
        return detail.summary().theme().flatMap(id -> directory.themes(partnership.id()).stream().filter(t -> t.id().equals(id)).findFirst())
                .map(t -> reader.text(t.name())).orElse("");
    }

    private void add(List<FactLine> lines, String key, String value) {
        addLinked(lines, key, value, "");
    }

    private void addLinked(List<FactLine> lines, String key, String value, String link) {
        if (!value.isEmpty()) {
            lines.add(new FactLine(reader.say("practice.field." + key), value, link));
        }
    }
}
