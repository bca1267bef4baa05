package eu.binome.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import eu.binome.pairing.BinomeId;
import eu.binome.pairing.BinomeSummary;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Conflict;
import eu.binome.platform.Localized;
import eu.binome.platform.Problem;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeId;
import eu.binome.security.AccountId;

class TransferPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final PartnerId WIGAN = new PartnerId(1);
    private static final PartnerId LODZ = new PartnerId(2);
    private static final PartnerId GENK = new PartnerId(3);

    private final TransferPlan plan = new TransferPlan(new PartnershipId(7), WIGAN, "en", NOW);

    @BeforeEach
    void wiganAndLodzWriteIt() {
        plan.join(new BinomeSummary(new BinomeId(4), List.of(LODZ, WIGAN)));
    }

    @Test
    void beginsEmptyWithTheSectionsOfTheTemplate() {
        assertEquals(List.of(SectionName.values()), plan.sections().stream().map(PlanSection::name).toList());
        assertEquals(TransferPlanStatus.EMPTY, plan.status());
        assertEquals(List.of(WIGAN, LODZ), plan.parties());
        assertEquals(NOW, plan.changedAt());
        assertEquals(Optional.empty(), plan.quotedPractice());
    }

    @Test
    void isSignedWhenEveryPartyHasSignedEverySection() {
        for (PlanSection section : plan.sections()) {
            fill(section);
            sign(section, WIGAN);
            assertEquals(SectionStatus.IN_SIGNOFF, section.status(), section.name().name());
            sign(section, LODZ);
            assertEquals(SectionStatus.SIGNED, section.status(), section.name().name());
        }
        assertEquals(TransferPlanStatus.SIGNED, plan.status());
    }

    @Test
    void aChangeLiftsWhatWasSignedAndSaysWhoDidIt() {
        PlanSection start = plan.section(SectionName.START);
        start.write("Wigan has no covered market.", "Anna", NOW);
        sign(start, LODZ);
        List<SignOff> lifted = start.write("Wigan has one covered market.", "Anna", NOW.plusSeconds(60));
        assertEquals(SectionStatus.DRAFT, start.status());
        assertEquals(List.of(new SignOffDetail(LODZ, "Signer of 2", NOW, "Anna", Optional.of(NOW.plusSeconds(60)))),
                lifted.stream().map(SignOff::detail).toList());
        sign(start, LODZ);
        assertEquals(SectionStatus.IN_SIGNOFF, start.status());
    }

    @Test
    void nobodySignsWhatTheyHaveNotRead() {
        PlanSection start = plan.section(SectionName.START);
        start.write("First.", "Anna", NOW);
        long seen = start.revision();
        start.write("Second.", "Anna", NOW);
        assertEquals("transfer.sign.changed", assertThrows(Conflict.class, () -> start.sign(LODZ, signer(LODZ), seen, NOW)).code());
    }

    @Test
    void nobodySignsNothingOrTwiceOrARowWithGaps() {
        PlanSection risks = plan.section(SectionName.RISKS);
        assertEquals("transfer.sign.empty", refusal(risks));
        PlanRow row = risks.addRow();
        assertEquals("transfer.sign.empty", refusal(risks), "a row in which nothing stands is nothing");
        row.write(Map.of(RowField.LABEL, "No hall is free"), "Anna", NOW);
        Problem gap = assertThrows(Problem.class, () -> sign(risks, WIGAN));
        assertEquals("transfer.sign.incomplete 1", gap.code() + " " + gap.arguments()[0]);
        row.write(Map.of(RowField.LIKELIHOOD, "2", RowField.IMPACT, "3", RowField.ANSWER, "Rent one"), "Anna", NOW);
        sign(risks, WIGAN);
        assertEquals("transfer.sign.twice", refusal(risks));
    }

    @Test
    void takingOverAPracticeAsksEverybodyToReadAgain() {
        PlanSection start = plan.section(SectionName.START);
        start.write("Wigan has no covered market.", "Anna", NOW);
        sign(start, WIGAN);
        List<SignOff> lifted = plan.adopt(new PracticeId(41), new QuotedPractice(3, NOW, "pl", Map.of("title", Map.of("pl", "Hala", "en", "Hall"))), "Bob");
        assertEquals(List.of(WIGAN), lifted.stream().map(SignOff::partner).toList());
        assertEquals(Optional.of(new PracticeId(41)), plan.practice());
        assertEquals(new Localized(Map.of("pl", "Hala", "en", "Hall")), plan.quotedPractice().orElseThrow().text(PracticeField.TITLE));
        assertEquals("Anna", start.changedBy(), "nobody wrote in it");
    }

    @Test
    void whoLeavesTheBinomeIsNoLongerAskedToSign() {
        PlanSection start = plan.section(SectionName.START);
        start.write("Wigan has no covered market.", "Anna", NOW);
        sign(start, WIGAN);
        plan.join(new BinomeSummary(new BinomeId(5), List.of(WIGAN, GENK)));
        assertEquals(List.of(WIGAN, GENK), plan.parties());
        assertTrue(start.signOffOf(WIGAN).isPresent());
        assertEquals(SectionStatus.IN_SIGNOFF, start.status());
    }

    @Test
    void keepsTheNeedsAsTheyStoodWhenItBegan() {
        QuotedNeed need = new QuotedNeed(2, Map.of("fr", "Marchés", "en", "Markets"), 5, 1, "No hall.");
        plan.quote(List.of(need));
        assertEquals(List.of(need), plan.quotedNeeds());
    }

    private static void fill(PlanSection section) {
        if (!section.name().isTable()) {
            section.write("Text.", "Anna", NOW);
            return;
        }
        PlanRow row = section.addRow();
        section.name().required().forEach(field -> row.write(Map.of(field, switch (field.form()) {
            case LINE, TEXT -> "Text";
            case DATE -> "2027-01-01";
            case AMOUNT -> "100.00";
            case NUMBER -> "3";
            case CHOICE -> field.choices().getFirst();
        }), "Anna", NOW));
        section.changed("Anna", NOW);
    }

    private static void sign(PlanSection section, PartnerId partner) {
        section.sign(partner, signer(partner), section.revision(), NOW);
    }

    private static String refusal(PlanSection section) {
        return assertThrows(Problem.class, () -> sign(section, WIGAN)).code();
    }

    private static Signer signer(PartnerId partner) {
        return new Signer(new AccountId(100 + partner.value()), "Signer of " + partner.value());
    }
}
