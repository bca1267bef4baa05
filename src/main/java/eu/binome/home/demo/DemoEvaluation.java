package eu.binome.home.demo;

import static eu.binome.home.demo.DemoFiles.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import eu.binome.evaluation.CriteriaGridId;
import eu.binome.evaluation.CutRule;
import eu.binome.evaluation.EvaluationRoundId;
import eu.binome.evaluation.GridEditing;
import eu.binome.evaluation.RoundPlanning;
import eu.binome.evaluation.SavedSheet;
import eu.binome.evaluation.ScoreSheetId;
import eu.binome.evaluation.SheetReading;
import eu.binome.evaluation.SheetRow;
import eu.binome.evaluation.SheetWriting;
import eu.binome.evaluation.ShortlistDetail;
import eu.binome.evaluation.ShortlistReading;
import eu.binome.evaluation.Shortlisting;
import eu.binome.evaluation.Ties;
import eu.binome.platform.FieldChanges;
import eu.binome.practice.PracticeId;
import eu.binome.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Has the demo's partners score each other's practices, and publishes the shortlist of fifteen.
 */
@ApplicationScoped
class DemoEvaluation {

    private static final int SHORTLIST = 15;
    private static final String OPENED = "2011-02-01";
    private static final String CLOSED = "2011-04-15";
    private static final String SHORTLISTED = "2011-04-28";
    private static final int DAYS_APART = 6;
    private static final Duration OPEN = Duration.ofDays(90);
    private static final String UNABLE = "unable";

    @Inject
    private RunAs runAs;
    @Inject
    private GridEditing grids;
    @Inject
    private RoundPlanning rounds;
    @Inject
    private SheetReading reading;
    @Inject
    private SheetWriting writing;
    @Inject
    private Shortlisting shortlisting;
    @Inject
    private ShortlistReading shortlists;
    @Inject
    private Clock clock;

    void load(DemoCast cast, DemoDates dates) {
        JsonNode sheets = DemoFiles.read("scores").path("sheets");
        EvaluationRoundId[] round = new EvaluationRoundId[1];
        dates.on(OPENED, 0, () -> runAs.account(cast.coordinator(), () -> round[0] = open(cast)));
        int day = 0;
        for (String partner : cast.partnerKeys()) {
            day += DAYS_APART;
            dates.on(OPENED, day, () -> runAs.account(cast.officer(partner), () -> score(partner, sheets, round[0], cast)));
        }
        dates.on(CLOSED, 0, () -> runAs.account(cast.coordinator(), () -> rounds.close(round[0])));
        dates.on(SHORTLISTED, 0, () -> publish(cast, round));
    }

    private void publish(DemoCast cast, EvaluationRoundId[] round) {
        runAs.account(cast.coordinator(), () -> {
            shortlisting.prepare(round[0], new CutRule.ByNumber(SHORTLIST, Ties.ADMIT));
            ShortlistDetail prepared = shortlists.ofRound(round[0]).orElseThrow();
            shortlisting.publish(prepared.id(), prepared.version());
        });
    }

    private EvaluationRoundId open(DemoCast cast) {
        CriteriaGridId grid = grids.startFrom(cast.partnership(), "pooling4clusters");
        Instant now = clock.instant();
        return rounds.plan(cast.partnership(), grid, now.minusSeconds(1), now.plus(OPEN));
    }

    private void score(String partner, JsonNode sheets, EvaluationRoundId round, DemoCast cast) {
        Map<PracticeId, SheetRow> own = reading.own(round).stream().collect(Collectors.toMap(SheetRow::practice, row -> row));
        for (JsonNode sheet : sheets) {
            SheetRow row = own.get(cast.practice(text(sheet, "practice")));
            if (text(sheet, "partner").equals(partner) && row != null) {
                fill(row.id(), sheet);
            }
        }
    }

    private void fill(ScoreSheetId id, JsonNode sheet) {
        Map<String, String> fields = new HashMap<>();
        sheet.path("scores").properties().forEach(score ->
                fields.put(score.getKey() + ".answer", score.getValue().isNull() ? UNABLE : score.getValue().asText()));
        fields.put("remark", text(sheet, "comment"));
        SavedSheet saved = writing.save(id, FieldChanges.first(fields));
        writing.submit(id, saved.version());
    }
}
