package eu.binome.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.Problem;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows one's own sheets, and others' once one's own is in.
 */
@ApplicationScoped
@Transactional
public class SheetReading {

    private final ScoreSheets sheets;
    private final SheetListing listing;
    private final EvaluationRounds rounds;
    private final CriteriaGrids grids;
    private final Blinding blinding;
    private final PartnershipDirectory directory;
    private final CurrentUser user;

    @Inject
    SheetReading(ScoreSheets sheets, SheetListing listing, EvaluationRounds rounds, CriteriaGrids grids, Blinding blinding,
                 PartnershipDirectory directory, CurrentUser user) {
        this.sheets = sheets;
        this.listing = listing;
        this.rounds = rounds;
        this.grids = grids;
        this.blinding = blinding;
        this.directory = directory;
        this.user = user;
    }

    protected SheetReading() {
        this(null, null, null, null, null, null, null);
    }

    /** The sheets of one's own organisation in a round, by theme; none for readers without an organisation. */
    @Requires(Permission.READ_EVALUATION)
    public List<SheetRow> own(EvaluationRoundId id) {
        EvaluationRound round = rounds.get(id);
        return blinding.partner(round).map(partner -> listing.of(round, partner)).orElse(List.of());
    }

    /** One of one's own sheets; others' do not exist, not even for the coordinator. */
    @Requires(Permission.READ_EVALUATION)
    public SheetDetail sheet(ScoreSheetId id) {
        ScoreSheet sheet = sheets.own(id, user);
        CriteriaGrid grid = grids.get(rounds.get(sheet.round()).grid());
        return new SheetDetail(id, sheet.round(), grid.id(), sheet.practice(), sheet.status(), sheet.version(), answers(sheet, grid),
                remarks(sheet, grid), sheet.remark());
    }

    /**
     * What others handed in on the practice of one of one's own sheets.
     *
     * @throws Problem as long as one's own sheet is not in
     */
    @Requires(Permission.READ_EVALUATION)
    public List<OtherSheet> others(ScoreSheetId id) {
        ScoreSheet own = sheets.own(id, user);
        EvaluationRound round = rounds.get(own.round());
        if (!blinding.of(round).othersOn(own.status() == SheetStatus.SUBMITTED)) {
            throw new Problem("evaluation.sheet.blind");
        }
        CriteriaGrid grid = grids.get(round.grid());
        Map<PartnerId, String> names = directory.partners(round.partnership()).stream()
                .collect(Collectors.toMap(PartnerSummary::id, PartnerSummary::name));
        return sheets.submitted(round.id(), own.practice()).stream().filter(s -> !s.partner().equals(own.partner()))
                .map(s -> new OtherSheet(s.partner(), names.getOrDefault(s.partner(), ""), answers(s, grid), remarks(s, grid), s.remark()))
                .toList();
    }

    private static Map<String, String> answers(ScoreSheet sheet, CriteriaGrid grid) {
        Map<String, String> answers = new LinkedHashMap<>();
        grid.criteria().forEach(c -> answers.put(c.code(), sheet.score(c).map(Score::written).orElse("")));
        return answers;
    }

    private static Map<String, String> remarks(ScoreSheet sheet, CriteriaGrid grid) {
        Map<String, String> remarks = new LinkedHashMap<>();
        grid.criteria().forEach(c -> sheet.score(c).map(Score::remark).filter(r -> !r.isBlank()).ifPresent(r -> remarks.put(c.code(), r)));
        return remarks;
    }
}
