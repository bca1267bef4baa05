package eu.binome.practice;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.ThemeId;
import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.Localized;
import eu.binome.platform.Storage;
import eu.binome.search.SearchPending;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

/**
 * A partnership with two themes in a real database, and officers who describe practices in it.
 */
final class PracticeFixture {

    static final ListFilter EVERYTHING = new ListFilter(Optional.empty(), Optional.empty(), Optional.empty(), 0);
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    final TestDatabase database;
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final PartnershipId partnership;
    final ThemeId theme;
    final List<Object> heard = new ArrayList<>();
    final List<ImportWaits> waiting = new ArrayList<>();
    final List<PartnerSummary> partners = new ArrayList<>();
    final PartnershipDirectory directory = new Directory();
    final Touched pending = new Touched();
    final Storage storage = new Storage(Path.of("target", "practice-files"));

    private PracticeFixture(TestDatabase database) {
        this.database = database;
        String slug = "p" + UUID.randomUUID().toString().substring(0, 8);
        partnership = new PartnershipId(insert("insert into partnership (slug, acronym, starts_on, ends_on, created_at)"
                + " values (?, ?, '2026-01-01', '2028-12-31', now(6))", slug, slug));
        theme = new ThemeId(insert("insert into theme (partnership_id, code, position) values (?, '1', 1)", partnership.value()));
    }

    static PracticeFixture aPartnership(TestDatabase database) {
        return new PracticeFixture(database);
    }

    /** A partner organisation's officer; the organisation comes with them. */
    Officer contributorOf(String organisation, String country) {
        long partner = insert("insert into partner (partnership_id, name, country, languages) values (?, ?, ?, 'en')", partnership.value(),
                organisation, country);
        partners.add(new PartnerSummary(new PartnerId(partner), organisation, country, "", "", organisation, List.of("en")));
        return officer("Officer of " + organisation, partner, Role.CONTRIBUTOR);
    }

    Officer somebody(Role role) {
        return officer("The " + role, 0, role);
    }

    private Officer officer(String name, long partner, Role role) {
        long account = insert("insert into account (email, name, language, created_at) values (?, ?, 'en', now(6))",
                UUID.randomUUID() + "@example.org", name);
        return new Officer(this, account, name, partner, role);
    }

    /** A draft in English with that title. */
    PracticeId draft(Officer owner, String title) {
        return owner.in(() -> {
            PracticeId id = owner.drafting().begin(partnership, new PartnerId(owner.partner()), "en");
            owner.drafting().save(id, FieldChanges.first(Map.of("title", title)));
            return id;
        });
    }

    /** A complete practice that waits for the coordinator. */
    PracticeId submitted(Officer owner, String title) {
        PracticeId id = draft(owner, title);
        Map<String, String> fields = new HashMap<>();
        for (PracticeField field : PracticeField.texts()) {
            if (field.isUsuallyRequired() && field != PracticeField.TITLE) {
                fields.put(field.key(), "Words on " + field.key() + ".");
            }
        }
        fields.put("theme", String.valueOf(theme.value()));
        owner.save(id, fields);
        owner.act(() -> owner.submission().submit(id));
        return id;
    }

    PracticeId accepted(Officer owner, String title) {
        PracticeId id = submitted(owner, title);
        Officer coordinator = somebody(Role.COORDINATOR);
        coordinator.act(() -> coordinator.review().accept(id));
        return id;
    }

    PracticeStatus statusOf(PracticeId id) {
        Officer coordinator = somebody(Role.COORDINATOR);
        return coordinator.in(() -> coordinator.catalogue().find(id)).orElseThrow().summary().status();
    }

    /** A text as a file that was sent. */
    String file(String text) {
        return storage.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Long.MAX_VALUE).sha256();
    }

    long insert(String sql, Object... values) {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The partnership as other modules would tell it. */
    private final class Directory extends PartnershipDirectory {

        @Override
        public PartnershipSummary of(PartnershipId id) {
            return new PartnershipSummary(id, "stage", "STAGE", Localized.of("en", "Stage"), LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
        }

        @Override
        public List<PartnerSummary> partners(PartnershipId id) {
            return List.copyOf(partners);
        }

        @Override
        public List<ThemeSummary> themes(PartnershipId id) {
            return List.of(new ThemeSummary(theme, "1", Localized.of("en", "Business support")));
        }

        @Override
        public List<PhaseSummary> phases(PartnershipId id) {
            return List.of();
        }
    }

    /** Which documents were noted as changed. */
    static final class Touched extends SearchPending {

        final List<Long> ids = new ArrayList<>();
        final List<Long> inside = new ArrayList<>();

        @Override
        public void touch(String kind, long id) {
            ids.add(id);
        }

        @Override
        public void touchAll(String kind, Collection<Long> all) {
            ids.addAll(all);
        }

        @Override
        public void touchInside(String kind, Collection<Long> all) {
            ids.addAll(all);
            inside.addAll(all);
        }
    }
}
