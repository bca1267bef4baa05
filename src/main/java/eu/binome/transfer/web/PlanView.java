package eu.binome.transfer.web;

import java.util.List;

import eu.binome.platform.Feedback;
import eu.binome.platform.Localized;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.PracticeField;
import eu.binome.transfer.PlanDetail;
import eu.binome.transfer.PlanSigning;
import eu.binome.transfer.QuotedNeed;
import eu.binome.transfer.QuotedPractice;
import eu.binome.transfer.SectionDetail;
import eu.binome.transfer.SectionName;
import eu.binome.transfer.SectionStatus;
import eu.binome.transfer.TransferSectionId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * A whole plan for reading, with a place to sign under each section.
 */
@Named("transferPlanView")
@RequestScoped
public class PlanView {

    @Inject
    private PlanPage page;
    @Inject
    private PlanSigns signs;
    @Inject
    private PlanTables tables;
    @Inject
    private PlanSigning signing;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    private PlanDetail plan;

    @PostConstruct
    void read() {
        plan = page.plan();
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public String getTitle() {
        return reader.say("transfer.plan.title", page.name(plan.summary().receiver()));
    }

    public String getReceiver() {
        return page.name(plan.summary().receiver());
    }

    public String getOthers() {
        return page.others(plan.summary());
    }

    public String getChip() {
        return PlanSigns.of(plan.summary().status());
    }

    /** The sections in their order. */
    public List<SectionBlock> getSections() {
        return plan.sections().stream().map(this::block).toList();
    }

    /** The needs as they were quoted. */
    public List<NeedLine> getNeeds() {
        return plan.needs().stream().map(this::line).toList();
    }

    /** What the practice said when it was quoted, but for its title and summary. */
    public List<QuoteLine> getQuotes() {
        return plan.practice().stream().flatMap(quote -> QuotedPractice.FIELDS.stream().skip(2)
                .filter(field -> !quote.text(field).isEmpty()).map(field -> new QuoteLine(reader.say(field.labelKey()), quote.text(field)
                .in(plan.language())))).toList();
    }

    /** The practice's title as it was quoted, in the language of the plan. */
    public String getPracticeTitle() {
        return quoted(PracticeField.TITLE);
    }

    public String getPracticeSummary() {
        return quoted(PracticeField.SUMMARY);
    }

    /** The language in which the quote is shown: that of the plan where the practice has it. */
    public String getQuoteLanguage() {
        return plan.practice().flatMap(quote -> quote.text(PracticeField.TITLE).languageFor(plan.language())).orElse(plan.language());
    }

    /** Id of the practice; 0 before one is chosen. */
    public long getPractice() {
        return plan.summary().practice().map(id -> id.value()).orElse(0L);
    }

    /** When the practice was quoted. */
    public String getQuotedAt() {
        return plan.practice().map(quote -> reader.moment(quote.takenAt())).orElse("");
    }

    /** Signs the section of the form as it was shown. */
    public void sign() {
        TransferSectionId section = new TransferSectionId(page.number("section"));
        signing.sign(section, page.number("version"));
        feedback.sayAndGo(reader.say("transfer.sign.done"), here(section));
    }

    /** Takes the own sign-off of the section of the form back. */
    public void withdraw() {
        TransferSectionId section = new TransferSectionId(page.number("section"));
        signing.withdraw(section);
        feedback.sayAndGo(reader.say("transfer.sign.withdrawn"), here(section));
    }

    private String here(TransferSectionId id) {
        String name = plan.sections().stream().filter(s -> s.id().equals(id)).map(s -> s.name().name()).findFirst().orElse("main");
        return page.address("plan?id=" + plan.summary().id().value() + "#" + name);
    }

    private String quoted(PracticeField field) {
        return plan.practice().map(quote -> quote.text(field)).orElse(Localized.empty()).in(plan.language());
    }

    private SectionBlock block(SectionDetail section) {
        boolean own = plan.rights().signs().filter(party -> section.signed().stream().anyMatch(s -> s.partner().equals(party))).isPresent();
        boolean signable = plan.rights().signs().isPresent() && !own && section.status() != SectionStatus.EMPTY;
        List<PlanTables.BudgetBar> bars = section.name() == SectionName.BUDGET ? tables.bars(plan.budget()) : List.of();
        return new SectionBlock(section, PlanSigns.of(section.status()), tables.rows(section), bars, signs.lines(section), signable, own);
    }

    private NeedLine line(QuotedNeed need) {
        return new NeedLine(reader.text(new Localized(need.topic())), need.need(), need.resource(), need.reason());
    }

    /** Whether there is a practice. */
    public boolean isAdopted() {
        return plan.summary().practice().isPresent();
    }

    /**
     * A section ready for reading.
     *
     * @param signable whether the reader may sign it now
     * @param own      whether the reader's organisation has signed it
     */
    public record SectionBlock(SectionDetail detail, String chip, List<PlanTables.TableRow> rows, List<PlanTables.BudgetBar> bars,
                               List<PlanSigns.SignLine> signs, boolean signable, boolean own) {
    }

    /** A quoted need. */
    public record NeedLine(String topic, int need, int resource, String reason) {
    }

    /** A quoted field of the practice. */
    public record QuoteLine(String label, String text) {
    }
}
