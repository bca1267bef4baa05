package eu.binome.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import eu.binome.platform.FieldChanges;
import eu.binome.practice.PracticeId;
import eu.binome.notification.Notices;
import eu.binome.notification.WaitingTask;
import eu.binome.security.AccountId;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.MemberRow;
import eu.binome.security.Members;
import eu.binome.security.Permission;
import eu.binome.security.Role;
import eu.binome.security.ScopedId;
import eu.binome.testing.StandingOf;

/**
 * A person who uses the services of the evaluation, each act in a transaction of its own.
 *
 * @param partner 0 for somebody who acts for no organisation
 */
record Actor(EvaluationFixture at, long account, long partner, boolean coordinates) {

    <T> T in(Supplier<T> act) {
        return at.database.inTransaction(act);
    }

    /** Hands in the own sheet on a practice with the same answer everywhere. */
    void rates(EvaluationRoundId round, PracticeId practice, String answer) {
        rates(round, practice, EvaluationFixture.everywhere(answer));
    }

    void rates(EvaluationRoundId round, PracticeId practice, Map<String, String> fields) {
        ScoreSheetId sheet = sheetOn(round, practice);
        SavedSheet saved = in(() -> writing().save(sheet, new FieldChanges(fields, reading().sheet(sheet).fields())));
        in(() -> submitted(sheet, saved.version()));
    }

    /** Hands in all sheets of a round with the same answer everywhere. */
    void ratesAll(EvaluationRoundId round, String answer) {
        own(round).stream().filter(row -> !row.submitted()).forEach(row -> rates(round, row.practice(), answer));
    }

    List<SheetRow> own(EvaluationRoundId round) {
        return in(() -> reading().own(round));
    }

    ScoreSheetId sheetOn(EvaluationRoundId round, PracticeId practice) {
        return own(round).stream().filter(row -> row.practice().equals(practice)).map(SheetRow::id).findFirst().orElseThrow();
    }

    boolean submitted(ScoreSheetId sheet, long version) {
        writing().submit(sheet, version);
        return true;
    }

    RoundRanking ranking(EvaluationRoundId round, CutRule rule) {
        return in(() -> new Rankings(rounds(), scores(), blinding(), practices(), partners()).ranking(round, rule));
    }

    GridEditing gridEditing() {
        return new GridEditing(grids(), at.clock, new AuditNotes());
    }

    RoundPlanning planning() {
        return new RoundPlanning(rounds(), grids(), allotting(), shortlists(), at.clock, new AuditNotes(), new HeardEvents<>(new ArrayList<>()),
                new HeardEvents<>(new ArrayList<>()));
    }

    SheetAllotting allotting() {
        return new SheetAllotting(sheets(), rounds(), grids(), partners(), practices(), at.clock);
    }

    List<String> tasks() {
        EvaluationTaskSource source = new EvaluationTaskSource(rounds(), grids(), counts(), shortlists(), partners(), new StandingOf(user()), at.clock);
        return in(() -> source.waitingFor(user().account(), at.partnership.value())).stream().map(WaitingTask::messageKey).toList();
    }

    RoundReading roundReading() {
        return new RoundReading(rounds(), counts(), blinding(), partners(), at.clock);
    }

    SheetWithdrawal withdrawal(Notices notices) {
        Members nobodyElse = new Members() {
            @Override
            public List<MemberRow> actingFor(ScopedId partnership, long partnerId) {
                return List.of(new MemberRow(1, new AccountId(partnerId), "", "", Role.CONTRIBUTOR, Optional.of(partnerId)));
            }
        };
        return new SheetWithdrawal(rounds(), sheets(), shortlists(), practices(), partners(), nobodyElse, notices, at.clock);
    }

    SheetWriting writing() {
        return new SheetWriting(sheets(), rounds(), grids(), user(), at.clock, new AuditNotes());
    }

    SheetReading reading() {
        return new SheetReading(sheets(), new SheetListing(at.database.entities(), practices(), partners(), grids()), rounds(), grids(),
                blinding(), partners(), user());
    }

    Shortlisting shortlisting(List<ShortlistPublished> heard) {
        return new Shortlisting(rounds(), scores(), counts(), shortlists(), user(), at.clock, new AuditNotes(), new HeardEvents<>(heard));
    }

    /** What the thread of a practice tells of its score. */
    List<String> thread(PracticeId practice) {
        ShortlistThread thread = new ShortlistThread(new ShortlistedPractices(shortlists()), shortlists(), rounds(), scores(), blinding(), user());
        return in(() -> thread.knots(practice, at.partnership)).stream().map(knot -> knot.messageKey() + knot.arguments()).toList();
    }

    ShortlistReading shortlistReading() {
        return new ShortlistReading(shortlists(), practices(), partners(), user());
    }

    Shortlists shortlists() {
        return new Shortlists(at.database.entities());
    }

    CriteriaGrids grids() {
        return new CriteriaGrids(at.database.entities());
    }

    SheetCounts counts() {
        return new SheetCounts(at.database.entities());
    }

    EvaluationRounds rounds() {
        return new EvaluationRounds(at.database.entities());
    }

    CurrentUser user() {
        return new SignedIn(this);
    }

    private Blinding blinding() {
        return new Blinding(counts(), user(), at.clock);
    }

    private ScoreSheets sheets() {
        return new ScoreSheets(at.database.entities());
    }

    private RoundScores scores() {
        return new RoundScores(at.database.entities(), grids(), practices());
    }

    private KnownPractices practices() {
        return new KnownPractices(at.database);
    }

    private KnownPartners partners() {
        return new KnownPartners(at.database);
    }

    /** The session of an actor. */
    private static final class SignedIn extends CurrentUser {

        private final Actor actor;

        SignedIn(Actor actor) {
            this.actor = actor;
        }

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public AccountId account() {
            return new AccountId(actor.account());
        }

        @Override
        public String getName() {
            return "Officer " + actor.account();
        }

        @Override
        public Optional<Long> partnerIn(long partnershipId) {
            return actor.partner() > 0 && partnershipId == actor.at().partnership.value() ? Optional.of(actor.partner()) : Optional.empty();
        }

        @Override
        public Set<Role> rolesIn(long partnershipId) {
            Set<Role> roles = EnumSet.of(actor.coordinates() ? Role.COORDINATOR : Role.CONTRIBUTOR);
            return partnershipId == actor.at().partnership.value() ? roles : EnumSet.noneOf(Role.class);
        }

        @Override
        public boolean may(Permission permission, ScopedId object) {
            return permission.isGrantedTo(rolesIn(actor.at().partnership.value()));
        }
    }
}
