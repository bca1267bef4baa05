package eu.binome.evaluation;

import java.time.LocalDate;
import java.util.List;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.Station;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.Localized;
import eu.binome.testing.TestDatabase;

/**
 * The partner organisations of the test's database.
 */
final class KnownPartners extends PartnershipDirectory {

    private final TestDatabase database;

    KnownPartners(TestDatabase database) {
        this.database = database;
    }

    @Override
    public List<PartnerSummary> partners(PartnershipId partnership) {
        List<?> rows = database.entities().createNativeQuery("select id, name from partner where partnership_id = ?1 order by name, id")
                .setParameter(1, partnership.value()).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new PartnerSummary(new PartnerId((Long) row[0]), row[1].toString(), "FR",
                "", "", "", List.of("fr"))).toList();
    }

    @Override
    public PartnershipSummary of(PartnershipId id) {
        return new PartnershipSummary(id, "p", "P", Localized.empty(), LocalDate.EPOCH, LocalDate.EPOCH);
    }

    @Override
    public List<PhaseSummary> phases(PartnershipId partnership) {
        return List.of(new PhaseSummary(Station.SCORE, LocalDate.of(2011, 3, 1), LocalDate.of(2011, 4, 30)));
    }

    @Override
    public List<ThemeSummary> themes(PartnershipId partnership) {
        return List.of();
    }
}
