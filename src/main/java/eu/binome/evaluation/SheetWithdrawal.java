package eu.binome.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import eu.binome.notification.NoticeText;
import eu.binome.notification.Notices;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.practice.PracticeAccepted;
import eu.binome.practice.PracticeArchived;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReturned;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import eu.binome.security.AccountId;
import eu.binome.security.MemberRow;
import eu.binome.security.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Takes a practice out of the rounds that are not closed when it is sent back or archived, and puts it back when it is accepted again:
 * nobody can read it meanwhile, so nobody owes a sheet on it. The sheets keep what was written. A closed round keeps the sheets it has
 * until it is opened again; sheets that were withdrawn come back into it unless its shortlist is published.
 */
@ApplicationScoped
class SheetWithdrawal {

    private final EvaluationRounds rounds;
    private final ScoreSheets sheets;
    private final Shortlists shortlists;
    private final PracticeCatalogue catalogue;
    private final PartnershipDirectory directory;
    private final Members members;
    private final Notices notices;
    private final Clock clock;

    @Inject
    SheetWithdrawal(EvaluationRounds rounds, ScoreSheets sheets, Shortlists shortlists, PracticeCatalogue catalogue,
                    PartnershipDirectory directory, Members members, Notices notices, Clock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.shortlists = shortlists;
        this.catalogue = catalogue;
        this.directory = directory;
        this.members = members;
        this.notices = notices;
        this.clock = clock;
    }

    protected SheetWithdrawal() {
        this(null, null, null, null, null, null, null, null);
    }

    void returned(@Observes PracticeReturned event) {
        takeOut(event.partnership(), event.practice());
    }

    void archived(@Observes PracticeArchived event) {
        takeOut(event.partnership(), event.practice());
    }

    void accepted(@Observes PracticeAccepted event) {
        rounds.of(event.partnership()).stream().filter(this::isUndecided).forEach(round -> putBack(round, event.practice()));
    }

    /** What was sent back or archived while the round was closed is taken out of it now. */
    void reopened(@Observes RoundReopened event) {
        EvaluationRound round = rounds.get(event.round());
        List<PracticeId> practices = sheets.practices(event.round());
        catalogue.summaries(practices).stream().filter(practice -> !PracticeStatus.acceptedOnes().contains(practice.status()))
                .forEach(practice -> takeOut(round, practice.id()));
    }

    private void takeOut(PartnershipId partnership, PracticeId practice) {
        rounds.of(partnership).stream().filter(round -> round.state(clock.instant()) != RoundState.CLOSED)
                .forEach(round -> takeOut(round, practice));
    }

    private void takeOut(EvaluationRound round, PracticeId practice) {
        List<PartnerId> raters = sheets.raters(round.id(), practice, false);
        if (!raters.isEmpty()) {
            sheets.withdraw(round.id(), practice, Optional.of(clock.instant()));
            tell(round, practice, raters, "evaluation.notice.withdrawn");
        }
    }

    private void putBack(EvaluationRound round, PracticeId practice) {
        List<PartnerId> raters = sheets.raters(round.id(), practice, true);
        if (!raters.isEmpty()) {
            sheets.withdraw(round.id(), practice, Optional.empty());
            tell(round, practice, raters, "evaluation.notice.back");
        }
    }

    private boolean isUndecided(EvaluationRound round) {
        return shortlists.of(round.id()).filter(Shortlist::isPublished).isEmpty();
    }

    /** Tells who rates; before a round opens nobody has begun, and nobody is told. */
    private void tell(EvaluationRound round, PracticeId practice, List<PartnerId> raters, String key) {
        if (round.state(clock.instant()) != RoundState.OPEN) {
            return;
        }
        List<AccountId> people = raters.stream().flatMap(partner -> members.actingFor(round.partnership(), partner.value()).stream())
                .map(MemberRow::account).distinct().toList();
        String link = "/p/" + directory.of(round.partnership()).slug() + "/evaluation/sheets?round=" + round.id().value();
        notices.tell(round.partnership().value(), people, new NoticeText(key, List.of(titleOf(practice)), link));
    }

    private String titleOf(PracticeId practice) {
        PracticeSummary summary = catalogue.summaries(List.of(practice)).getFirst();
        return summary.title().in(Locale.of(summary.sourceLanguage()));
    }
}
