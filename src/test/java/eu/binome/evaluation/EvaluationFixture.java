package eu.binome.evaluation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.practice.PracticeId;
import eu.binome.testing.TestDatabase;

/**
 * A partnership with partners and accepted practices in a real database, and people who act in it.
 */
final class EvaluationFixture {

    static final Instant NOW = Instant.parse("2011-03-10T09:00:00Z");

    private static int made;

    final TestDatabase database;
    final MovableClock clock = new MovableClock(NOW);
    final PartnershipId partnership;

    private EvaluationFixture(TestDatabase database) {
        this.database = database;
        String name = "P" + made++;
        this.partnership = new PartnershipId(insert("insert into partnership (slug, acronym, starts_on, ends_on, created_at)"
                + " values (?, ?, '2010-01-01', '2012-12-31', now(6))", name.toLowerCase(java.util.Locale.ROOT), name));
    }

    static EvaluationFixture aPartnership(TestDatabase database) {
        return new EvaluationFixture(database);
    }

    /** A partner organisation and its officer, with the same id for both. */
    Actor partner(String name) {
        long partner = insert("insert into partner (partnership_id, name, country, languages) values (?, ?, 'FR', 'fr')",
                partnership.value(), name + made++);
        return new Actor(this, account(name), partner, false);
    }

    /** Somebody else of the same organisation. */
    Actor colleagueOf(Actor actor) {
        return new Actor(this, account("Colleague"), actor.partner(), false);
    }

    /** The lead partner's officer, who coordinates. */
    Actor coordinator() {
        Actor lead = partner("Lead");
        return new Actor(this, lead.account(), lead.partner(), true);
    }

    /** A coordinator who acts for no organisation. */
    Actor coordinatorWithoutPartner() {
        return new Actor(this, account("Secretariat"), 0, true);
    }

    PracticeId practice(Actor owner, String title) {
        long id = insert("insert into practice (partnership_id, partner_id, status, source_language, scope, countries, nuts_code, nuts_name,"
                + " city, organisation, contact_name, contact_email, starts, ends, ongoing, funding, link, keywords, origin_key,"
                + " origin_source, origin_licence, revision, field_marks, return_reason, created_at, changed_at)"
                + " values (?, ?, 'ACCEPTED', 'en', '', '', '', '', '', '', '', '', '', '', false, '', '', '', '', '', '', 1, '{}', '',"
                + " now(6), now(6))", partnership.value(), owner.partner());
        insert("insert into practice_text (practice_id, partnership_id, field, language, body, origin, source_version)"
                + " values (?, ?, 'title', 'en', ?, 'HUMAN', 1)", id, partnership.value(), title);
        return new PracticeId(id);
    }

    /** Puts a practice into a status, as the practice's own workflow does. */
    void put(PracticeId practice, String status) {
        database.inTransaction(() -> {
            database.entities().createNativeQuery("update practice set status = '" + status + "' where id = " + practice.value()).executeUpdate();
        });
    }

    /** A round on a fresh grid, open now for a month. */
    EvaluationRoundId openRound(Actor coordinator) {
        CriteriaGridId grid = coordinator.in(() -> coordinator.gridEditing().startFrom(partnership, ReadyGrid.POOLING4CLUSTERS));
        return coordinator.in(() -> coordinator.planning().plan(partnership, grid, NOW.minusSeconds(60), NOW.plusSeconds(2_592_000)));
    }

    /** All fields of a sheet with the same answer. */
    static Map<String, String> everywhere(String answer) {
        return ReadyGrid.named(ReadyGrid.POOLING4CLUSTERS).criteria().stream()
                .collect(Collectors.toMap(c -> c.code() + ".answer", c -> answer));
    }

    static String refusal(Supplier<?> act) {
        try {
            act.get();
            return "";
        } catch (Problem problem) {
            return problem.code();
        }
    }

    private long account(String name) {
        return insert("insert into account (email, name, language, created_at) values (?, ?, 'fr', now(6))",
                "a" + made++ + "@example.org", name);
    }

    private long insert(String sql, Object... values) {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
