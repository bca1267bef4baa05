package eu.binome.transfer.web;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.Languages;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.PracticeId;
import eu.binome.transfer.PlanStart;
import eu.binome.transfer.PracticeAdoption;
import eu.binome.transfer.PracticeChoice;
import eu.binome.transfer.TransferPlanId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The choice of the practice that a plan takes over, and of the plan's language.
 */
@Named("practiceChoiceView")
@RequestScoped
public class PracticeChoiceView {

    @Inject
    private Asked asked;
    @Inject
    private PlanPage page;
    @Inject
    private PracticeAdoption adoption;
    @Inject
    private PlanStart start;
    @Inject
    private PartnershipContext context;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;

    /** Whether the reader chooses. */
    public boolean isOpen() {
        return page.plan().rights().chooses();
    }

    /** What may be chosen; the chosen one first where it is not offered any more. */
    public List<Option> getOptions() {
        return adoption.choices(id()).stream().map(this::option).toList();
    }

    /** The languages that a plan may be written in. */
    public List<String> getLanguages() {
        return Languages.ALL;
    }

    /** Whether the practice changed since it was quoted. */
    public boolean isOutdated() {
        return adoption.isOutdated(id());
    }

    /** Takes over the practice of the form. */
    public void choose() {
        adopt(new PracticeId(page.number("practice")), asked.text("seen").map(Asked::idOf).map(PracticeId::new));
    }

    /** The practice that the page shows as chosen; empty text when there is none. */
    public String getSeen() {
        return page.plan().summary().practice().map(chosen -> String.valueOf(chosen.value())).orElse("");
    }

    /** Quotes the chosen practice as it stands now. */
    public void quoteAgain() {
        page.plan().summary().practice().ifPresent(chosen -> adopt(chosen, Optional.of(chosen)));
    }

    /** Sets the language of the form. */
    public void writeIn() {
        start.writeIn(id(), asked.text("language").orElse(""));
        feedback.sayAndGo(reader.say("transfer.language.done"), here());
    }

    private void adopt(PracticeId practice, Optional<PracticeId> seen) {
        List<String> lifted = adoption.adopt(id(), practice, seen);
        String sentence = lifted.isEmpty() ? reader.say("transfer.practice.done")
                : reader.say("transfer.practice.doneLifted", lifted.size(), String.join(", ", lifted));
        feedback.sayAndGo(sentence, here());
    }

    private Option option(PracticeChoice choice) {
        String title = reader.text(choice.title());
        String label = choice.rank().map(rank -> reader.say("transfer.practice.ranked", title, page.name(choice.owner()), rank))
                .orElseGet(() -> reader.say("transfer.practice.unranked", title, page.name(choice.owner())));
        boolean chosen = page.plan().summary().practice().filter(choice.id()::equals).isPresent();
        return new Option(choice.id().value(), label, chosen ? "selected" : "");
    }

    /** What may be chosen, with enough of it to choose by; the best ranked first. */
    public List<Candidate> getCandidates() {
        return adoption.choices(id()).stream().map(choice -> new Candidate(choice.id().value(), choice.title().in(reader.getContentLanguage()),
                choice.summary().in(reader.getContentLanguage()), choice.title().languageFor(reader.getContentLanguage()).orElse(""),
                choice.rank().map(rank -> reader.say("transfer.candidate.ranked", page.name(choice.owner()), rank))
                        .orElseGet(() -> page.name(choice.owner())))).toList();
    }

    private TransferPlanId id() {
        return page.plan().summary().id();
    }

    private String here() {
        return context.getBase() + "/transfer/plan?id=" + id().value();
    }

    /**
     * A practice to choose.
     *
     * @param language of title and summary
     * @param from     who described it, and its rank on the shortlist if it has one
     */
    public record Candidate(long id, String title, String summary, String language, String from) {
    }

    /** A practice in the list; {@code selected} when it is the chosen one. */
    public record Option(long id, String label, String selected) {
    }
}
