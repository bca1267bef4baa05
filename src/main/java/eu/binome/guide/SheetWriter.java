package eu.binome.guide;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.binome.guide.render.DocumentWords;
import eu.binome.guide.render.Fact;
import eu.binome.guide.render.Passage;
import eu.binome.guide.render.PracticeSheet;
import eu.binome.guide.render.Prose;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.platform.Euros;
import eu.binome.platform.Localized;
import eu.binome.practice.MonthOrYear;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeFacts;
import eu.binome.practice.FormField;

/**
 * Sets a practice for a guide in one language: the facts in words, the passages under headings, in the order of the form. The contact
 * is left out: whoever typed it was promised that visitors do not see it, and a guide is for everybody.
 */
class SheetWriter {

    private final Locale language;
    private final DocumentWords words;
    private final Map<PartnerId, PartnerSummary> partners;

    SheetWriter(Locale language, List<PartnerSummary> partners) {
        this.language = language;
        this.words = new DocumentWords(language);
        this.partners = partners.stream().collect(Collectors.toMap(PartnerSummary::id, partner -> partner));
    }

    PracticeSheet sheet(PracticeDetail practice) {
        Localized title = practice.summary().title();
        String written = title.languageFor(language.getLanguage()).orElse(language.getLanguage());
        return new PracticeSheet("practice-" + practice.summary().id().value(), Locale.of(written), title.in(written),
                origin(practice), Prose.plain(practice.summary().summary().in(written)),
                Stream.concat(facts(practice.facts()).stream(), practice.openFacts(language).stream().map(own -> new Fact(own.term(), own.value()))).toList(),
                passages(practice, written));
    }

    private String origin(PracticeDetail practice) {
        return Optional.ofNullable(partners.get(practice.summary().owner()))
                .map(partner -> joined(Stream.of(partner.name(), country(partner.country()))))
                .map(name -> practice.facts().origin().isElsewhere() ? words.of("broughtIn", name) : name).orElse("");
    }

    private List<Passage> passages(PracticeDetail practice, String written) {
        return practice.told().stream().map(field -> new Passage(heading(field), Prose.plain(field.written(practice.text(field.field()).in(written), language)))).toList();
    }

    private String heading(FormField field) {
        return field.label().isEmpty() ? words.of("field." + field.key()) : field.label().in(language);
    }

    private List<Fact> facts(PracticeFacts facts) {
        return List.of(fact("place", place(facts)),
                fact("scope", facts.scope().map(scope -> words.of("scope." + scope.name())).orElse("")),
                fact("organisation", facts.organisation()), fact("period", period(facts)),
                fact("budget", facts.budgetEur().map(amount -> Euros.of(amount, language)).orElse("")), fact("funding", facts.funding()),
                fact("web", facts.link()), fact("keywords", String.join(", ", facts.keywords())),
                fact("source", joined(Stream.of(facts.origin().source(), facts.origin().licence()))));
    }

    private Fact fact(String key, String value) {
        return new Fact(words.of("fact." + key), value);
    }

    private String place(PracticeFacts facts) {
        return joined(Stream.concat(Stream.of(facts.city(), facts.nutsName()), facts.countries().stream().map(this::country)));
    }

    private String period(PracticeFacts facts) {
        String start = facts.start().map(this::date).orElse("");
        String end = facts.end().map(this::date).orElse("");
        if (!start.isEmpty() && facts.ongoing()) {
            return words.of("period.since", start);
        }
        if (!start.isEmpty() && !end.isEmpty()) {
            return words.of("period.span", start, end);
        }
        return end.isEmpty() ? start : words.of("period.until", end);
    }

    private String date(MonthOrYear date) {
        return date.month().isEmpty() ? Integer.toString(date.year())
                : DateTimeFormatter.ofPattern("LLLL yyyy", language).format(date.firstDay());
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(", "));
    }
}
