package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.testing.TestDatabase;

/** How often rounds ask the database does not depend on how many practices, partners and sheets they have. */
class EvaluationQueriesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private EvaluationFixture there;
    private Actor lead;
    private final List<Actor> partners = new ArrayList<>();

    @BeforeEach
    void threePartners() {
        there = EvaluationFixture.aPartnership(DATABASE);
        lead = there.coordinator();
        partners.add(lead);
        grow(2);
    }

    @Test
    void theSheetsOfOneAskNoMoreOftenForMorePractices() {
        EvaluationRoundId few = there.openRound(lead);
        long before = DATABASE.statementsOf(() -> lead.reading().own(few));
        grow(6);
        EvaluationRoundId many = there.openRound(lead);
        assertEquals(before, DATABASE.statementsOf(() -> lead.reading().own(many)));
    }

    @Test
    void theRankingAsksNoMoreOftenForMoreSheets() {
        EvaluationRoundId few = rated();
        long before = DATABASE.statementsOf(() -> lead.ranking(few, new CutRule.ByNumber(2, Ties.ADMIT)));
        grow(6);
        EvaluationRoundId many = rated();
        assertEquals(before, DATABASE.statementsOf(() -> lead.ranking(many, new CutRule.ByNumber(2, Ties.ADMIT))));
    }

    @Test
    void theProgressOfARoundAsksNoMoreOftenForMorePartners() {
        EvaluationRoundId few = there.openRound(lead);
        long before = DATABASE.statementsOf(() -> lead.roundReading().progress(few));
        grow(6);
        EvaluationRoundId many = there.openRound(lead);
        assertEquals(before, DATABASE.statementsOf(() -> lead.roundReading().progress(many)));
    }

    @Test
    void whatOthersHandedInIsAskedNoMoreOftenForMoreOfThem() {
        EvaluationRoundId few = rated();
        ScoreSheetId sheetOfFew = lead.own(few).getFirst().id();
        long before = DATABASE.statementsOf(() -> lead.reading().others(sheetOfFew));
        grow(6);
        EvaluationRoundId many = rated();
        ScoreSheetId sheetOfMany = lead.own(many).getFirst().id();
        assertEquals(before, DATABASE.statementsOf(() -> lead.reading().others(sheetOfMany)));
    }

    @Test
    void theListOfRoundsAsksNoMoreOftenForMoreRounds() {
        there.openRound(lead);
        long before = DATABASE.statementsOf(() -> lead.roundReading().rounds(there.partnership));
        there.openRound(lead);
        there.openRound(lead);
        assertEquals(before, DATABASE.statementsOf(() -> lead.roundReading().rounds(there.partnership)));
    }

    @Test
    void theListOfGridsAsksNoMoreOftenForMoreEditions() {
        GridReading reading = new GridReading(lead.grids());
        there.openRound(lead);
        long before = DATABASE.statementsOf(() -> reading.grids(there.partnership));
        there.openRound(lead);
        there.openRound(lead);
        assertEquals(before, DATABASE.statementsOf(() -> reading.grids(there.partnership)));
    }

    private EvaluationRoundId rated() {
        EvaluationRoundId round = there.openRound(lead);
        partners.forEach(partner -> partner.ratesAll(round, "3"));
        return round;
    }

    /** More partners, with two practices each. */
    private void grow(int more) {
        for (int i = 0; i < more; i++) {
            Actor partner = there.partner("Partner");
            partners.add(partner);
            there.practice(partner, "One practice");
            there.practice(partner, "Another practice");
        }
    }
}
