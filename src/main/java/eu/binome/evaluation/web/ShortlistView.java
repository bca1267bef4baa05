package eu.binome.evaluation.web;

import java.util.Optional;

import eu.binome.evaluation.CutRule;
import eu.binome.evaluation.EvaluationRoundId;
import eu.binome.evaluation.ShortlistDetail;
import eu.binome.evaluation.ShortlistReading;
import eu.binome.evaluation.Shortlisting;
import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The shortlist: that of {@code ?round=}, which coordinators see before it is published, else the one published last.
 */
@Named
@RequestScoped
public class ShortlistView {

    @Inject
    private Parameters parameters;
    @Inject
    private ShortlistReading reading;
    @Inject
    private Shortlisting shortlisting;
    @Inject
    private PartnershipContext context;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private Optional<ShortlistDetail> shortlist;

    @PostConstruct
    void read() {
        shortlist = parameters.number("round").map(EvaluationRoundId::new).map(reading::ofRound)
                .orElseGet(() -> reading.published(context.id()));
        shortlist.ifPresent(s -> parameters.requireHere(s.partnership()));
    }

    public boolean isAny() {
        return shortlist.isPresent();
    }

    public ShortlistDetail getShortlist() {
        return shortlist.orElseThrow();
    }

    /** The rule of the cut, in words. */
    public String getRule() {
        return switch (getShortlist().rule()) {
            case CutRule.ByNumber number -> reader.say("evaluation.shortlist.rule.number", number.most());
            case CutRule.ByThreshold threshold -> reader.say("evaluation.shortlist.rule.threshold", reader.number(threshold.least()));
        };
    }

    /** When it was published, in words. */
    public String getPublished() {
        return getShortlist().publishedAt().map(at -> reader.say("evaluation.shortlist.publishedAt", reader.moment(at))).orElse("");
    }

    /** Makes it everybody's. */
    public void publish() {
        shortlisting.publish(getShortlist().id(), parameters.number("version").orElseThrow(NotFound::new));
        feedback.sayAndGo(reader.say("evaluation.shortlist.nowPublished"), context.getBase() + "/evaluation/shortlist");
    }
}
