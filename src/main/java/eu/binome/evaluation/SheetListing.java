package eu.binome.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Lists the sheets of one organisation with the practices they are on, in an order that tells nothing of anybody's scores.
 */
@ApplicationScoped
class SheetListing {

    private static final String SHEETS = """
            select s.id, s.practice_id, s.status, s.version,
                   (select count(*) from score a where a.sheet_id = s.id and a.answer <> 'NONE')
            from score_sheet s where s.round_id = ?1 and s.partner_id = ?2 and s.withdrawn_at is null order by s.id""";

    private final EntityManager entities;
    private final PracticeCatalogue catalogue;
    private final PartnershipDirectory directory;
    private final CriteriaGrids grids;

    @Inject
    SheetListing(EntityManager entities, PracticeCatalogue catalogue, PartnershipDirectory directory, CriteriaGrids grids) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.directory = directory;
        this.grids = grids;
    }

    protected SheetListing() {
        this(null, null, null, null);
    }

    /** All sheets of an organisation in a round, by theme, then by practice. */
    List<SheetRow> of(EvaluationRound round, PartnerId partner) {
        List<?> rows = entities.createNativeQuery(SHEETS).setParameter(1, round.id().value()).setParameter(2, partner.value())
                .getResultList();
        PracticeNames names = new PracticeNames(catalogue, directory, round.partnership(),
                rows.stream().map(row -> new PracticeId(((Number) ((Object[]) row)[1]).longValue())).toList());
        int asked = grids.get(round.grid()).criteria().size();
        List<SheetRow> sheets = new ArrayList<>();
        rows.forEach(row -> sheets.add(row((Object[]) row, names, asked)));
        sheets.sort(Comparator.<SheetRow>comparingInt(sheet -> names.place(sheet.practice())).thenComparing(sheet -> sheet.practice().value()));
        return sheets;
    }

    private static SheetRow row(Object[] row, PracticeNames names, int asked) {
        PracticeId practice = new PracticeId(number(row[1]));
        return new SheetRow(new ScoreSheetId(number(row[0])), practice, names.title(practice), names.owner(practice), names.theme(practice),
                SheetStatus.valueOf(row[2].toString()), (int) number(row[4]), asked, number(row[3]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
