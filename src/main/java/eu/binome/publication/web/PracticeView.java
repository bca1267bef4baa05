package eu.binome.publication.web;

import eu.binome.platform.Asked;
import eu.binome.platform.Languages;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.MonthOrYear;
import eu.binome.practice.PracticeFacts;
import eu.binome.practice.PracticeId;
import eu.binome.publication.GuideShelf;
import eu.binome.publication.PublishedPractice;
import eu.binome.publication.PublishedPractices;
import eu.binome.publication.ShelvedGuide;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published practice for visitors.
 */
@Named("publishedPractice")
@RequestScoped
public class PracticeView {

    @Inject
    private PublishedPractices practices;
    @Inject
    private GuideShelf shelf;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Asked asked;

    private PublishedPractice practice;
    private List<ShelvedGuide> guides;

    @PostConstruct
    void open() {
        long id = asked.id("id").orElseThrow(NotFound::new);
        String wanted = asked.text("in").filter(Languages::isKnown).orElse(reader.getLanguage());
        practice = practices.read(new PracticeId(id), wanted);
        guides = shelf.holding(id);
    }

    public PublishedPractice getPractice() {
        return practice;
    }

    /** The published guides in which it stands. */
    public List<ShelvedGuide> getGuides() {
        return guides;
    }

    public PracticeFacts getFacts() {
        return practice.facts();
    }

    public PublishedPractice.Named getTheme() {
        return practice.theme().orElse(new PublishedPractice.Named(0, ""));
    }

    /** Whether it is not shown in the reader's language. */
    public boolean isForeign() {
        return !practice.language().equals(reader.getLanguage());
    }

    /** Whether what was typed as facts is in another language than the reader's. */
    public boolean isFactsForeign() {
        PracticeFacts facts = practice.facts();
        return !practice.sourceLanguage().equals(reader.getLanguage())
                && !(facts.organisation() + facts.funding() + String.join("", facts.keywords())).isEmpty();
    }

    /** The other languages it exists in, with their addresses. */
    public List<OtherLanguage> getOthers() {
        return practice.languages().stream().skip(1).map(code -> new OtherLanguage(code, Languages.nameOf(code),
                "/publication/practice?id=" + practice.id() + "&in=" + code)).toList();
    }

    /** City, region and countries, as far as known. */
    public String getPlace() {
        PracticeFacts facts = practice.facts();
        return Stream.concat(Stream.of(facts.city(), facts.nutsName()),
                        facts.countries().stream().map(reader::country))
                .filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    /** From when to when, in words; empty when nothing is known. */
    public String getPeriod() {
        PracticeFacts facts = practice.facts();
        if (facts.ongoing() && facts.start().isPresent()) {
            MonthOrYear start = facts.start().get();
            return reader.say("publication.practice.since", start.month().isEmpty() ? say(start) : reader.monthSince(start.firstDay()));
        }
        String from = facts.start().map(this::say).orElse("");
        String to = facts.ongoing() ? reader.say("publication.practice.ongoing") : facts.end().map(this::say).orElse("");
        return Stream.of(from, to).filter(part -> !part.isEmpty()).collect(Collectors.joining(" - "));
    }

    private String say(MonthOrYear date) {
        return date.month().isEmpty() ? Integer.toString(date.year()) : reader.month(date.firstDay());
    }

    /** In euros; empty when not known. */
    public String getBudget() {
        return practice.facts().budgetEur().map(reader::euros).orElse("");
    }

    public String getKeywords() {
        return String.join(", ", practice.facts().keywords());
    }

    /** What stands above a passage. */
    public String heading(PublishedPractice.Passage passage) {
        return passage.label().isEmpty() ? reader.say("publication.field." + passage.key()) : reader.text(passage.label());
    }

    /** A language in which the practice exists, too. */
    public record OtherLanguage(String code, String name, String link) {
    }
}
