package eu.binome.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import eu.binome.evaluation.ShortlistedPractice;
import eu.binome.evaluation.ShortlistedPractices;
import eu.binome.notification.NoticeText;
import eu.binome.notification.Notices;
import eu.binome.pairing.BinomeId;
import eu.binome.pairing.BinomeSummary;
import eu.binome.pairing.ConfirmedBinomes;
import eu.binome.pairing.StatedNeed;
import eu.binome.pairing.StatedNeeds;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerRenamed;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipFixture;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.Localized;
import eu.binome.practice.PracticeCatalogue;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeFacts;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeOrigin;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;
import eu.binome.search.SearchPending;
import eu.binome.security.AccountId;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.MemberRow;
import eu.binome.security.Members;
import eu.binome.security.Role;
import eu.binome.security.ScopedId;
import eu.binome.testing.Listener;
import eu.binome.testing.StandingOf;
import eu.binome.testing.TestDatabase;

/**
 * A partnership of four whose first two partners are a binôme, each with a published practice; and the module's services in people's hands.
 */
final class TransferFixture {

    static final Instant NOW = Instant.parse("2026-03-12T16:00:00Z");

    private static final PracticeFacts NO_FACTS = new PracticeFacts(Optional.empty(), List.of(), "", "", "", "", "", "", Optional.empty(),
            Optional.empty(), true, Optional.empty(), "", "", List.of(), new PracticeOrigin("", "", ""));

    final PartnershipId partnership;
    final PartnerId wigan;
    final PartnerId essen;
    final PartnerId karvina;
    final PracticeId clusterDesk;
    final PracticeId nightBus;
    final List<NoticeText> notices = new ArrayList<>();
    final List<PracticeDetail> practices = new ArrayList<>();
    final List<BinomeSummary> binomes = new ArrayList<>();
    final List<Long> touched = new ArrayList<>();

    private final TestDatabase database;
    private final PartnershipFixture partnerships;
    private final PartnershipDirectory directory;

    TransferFixture(TestDatabase database) {
        this.database = database;
        partnerships = new PartnershipFixture(database);
        directory = partnerships.directory();
        partnership = partnerships.partnership();
        List<PartnerId> partners = partnerships.partners(partnership, "Wigan", "Essen", "Karvina", "Lavania");
        wigan = partners.get(0);
        essen = partners.get(1);
        karvina = partners.get(2);
        clusterDesk = practice(wigan, "Cluster desk");
        nightBus = practice(essen, "Night bus");
        binome(wigan, essen);
    }

    /** Confirms a binôme. */
    void binome(PartnerId... partners) {
        long decision = insert("insert into pairing_decision (partnership_id, value_points, inputs, confirmed_at, confirmed_by) values ("
                + partnership.value() + ", 1, '{}', '2026-01-01', 'Claire')");
        long id = insert("insert into binome (partnership_id, decision_id, value_points, reciprocity_points) values (" + partnership.value()
                + ", " + decision + ", 1, 1)");
        binomes.removeIf(binome -> binome.partners().stream().anyMatch(List.of(partners)::contains));
        binomes.add(new BinomeSummary(new BinomeId(id), List.of(partners)));
    }

    /** Confirms a binôme of two more partners. */
    void anotherBinome(String one, String other) {
        binome(partnerships.partners(partnership, one, other).toArray(PartnerId[]::new));
    }

    PracticeId practice(PartnerId owner, String title) {
        PracticeId id = new PracticeId(insert("insert into practice (partnership_id, partner_id, status, source_language, scope, countries, nuts_code,"
                + " nuts_name, city, organisation, contact_name, contact_email, starts, ends, ongoing, funding, link, keywords, origin_key,"
                + " origin_source, origin_licence, revision, field_marks, return_reason, created_at, changed_at) values (" + partnership.value() + ", "
                + owner.value() + ", 'PUBLISHED', 'en', 'LOCAL', '', '', '', '', '', '', '', '', '', true, '', '', '', '', '', '', 1, '{}', '',"
                + " '2026-01-01', '2026-01-01')"));
        practices.add(detail(id, owner, title, 1));
        return id;
    }

    /** The practice got another title in a new revision. */
    void retitle(PracticeId id, PartnerId owner, String title) {
        practices.replaceAll(p -> p.summary().id().equals(id) ? detail(id, owner, title, p.revision() + 1) : p);
    }

    Desk as(Person person) {
        return new Desk(person);
    }

    Person coordinator() {
        return new Person(account("Claire"), "Claire", Role.COORDINATOR, Optional.empty());
    }

    Person officerOf(PartnerId partner, String name) {
        return new Person(account(name), name, Role.CONTRIBUTOR, Optional.of(partner));
    }

    private PracticeDetail detail(PracticeId id, PartnerId owner, String title, int revision) {
        Localized text = new Localized(Map.of("en", title, "fr", title + " (fr)"));
        PracticeSummary summary = new PracticeSummary(id, partnership, owner, Optional.empty(), PracticeStatus.PUBLISHED, "en", text, text);
        return new PracticeDetail(summary, Map.of("title", text, "summary", text), NO_FACTS, revision, NOW);
    }

    private AccountId account(String name) {
        return new AccountId(insert("insert into account (email, name, language, created_at) values (uuid(), '" + name + "', 'en', '2026-01-01')"));
    }

    private long insert(String sql) {
        return database.inTransaction(() -> {
            database.entities().createNativeQuery(sql).executeUpdate();
            return ((Number) database.entities().createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
        });
    }

    /**
     * The module's services in one person's hands.
     */
    final class Desk {

        final PlanStart start;
        final PracticeAdoption adoption;
        final PlanReading reading;
        final SectionWriting texts;
        final RowWriting rows;
        final PlanSigning signing;
        final PlanFilling filling;
        final PlanTaskSource tasks;
        final PlanProgressSource progress;
        final TransferPlanCounter counter;
        final PlanSearchSource search;
        private final Person person;

        Desk(Person person) {
            this.person = person;
            TransferPlans plans = new TransferPlans(database.entities());
            Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
            AuditNotes notes = new AuditNotes();
            PlanPolicy policy = new PlanPolicy(person);
            PlanChanges changes = new PlanChanges(person, clock, directory, new Officers(), new Told(), new NoSearch());
            PlanMaker maker = new PlanMaker(plans, new Binomes(), new Needs(), directory, new NoSearch(), clock, new Listener<>(event -> {
            }));
            start = new PlanStart(maker, plans, policy, changes, notes);
            adoption = new PracticeAdoption(plans, policy, new PracticeChoices(new Practices(), new Shortlist()), new Practices(), changes, notes);
            reading = new PlanReading(plans, policy);
            texts = new SectionWriting(plans, policy, changes, notes);
            rows = new RowWriting(plans, policy, changes, notes);
            signing = new PlanSigning(plans, policy, changes, notes);
            filling = new PlanFilling(plans, texts, rows);
            tasks = new PlanTaskSource(plans, changes, directory, new StandingOf(person), clock);
            progress = new PlanProgressSource(plans);
            counter = new TransferPlanCounter(plans);
            search = new PlanSearchSource(plans, changes);
        }

        /** A partner of the partnership has got another name. */
        void renamed(PartnerId partner) {
            PlanNews news = new PlanNews(new TransferPlans(database.entities()), new NoSearch());
            database.inTransaction(() -> news.renamed(new PartnerRenamed(partnership, partner)));
        }

        PlanDetail planOf(PartnerId receiver) {
            return database.inTransaction(() -> reading.plan(listed(receiver).summary().id()));
        }

        ListedPlan listed(PartnerId receiver) {
            return database.inTransaction(() -> reading.plans(partnership)).stream().filter(plan -> plan.summary().receiver().equals(receiver))
                    .findFirst().orElseThrow();
        }

        SectionDetail section(PartnerId receiver, SectionName name) {
            return planOf(receiver).section(name);
        }

        /** Writes a text as the form does that has just been opened. */
        SavedPart write(PartnerId receiver, SectionName name, String text) {
            SectionDetail section = section(receiver, name);
            return write(section, text);
        }

        /** Writes a text as the form does that was opened when the section was so. */
        SavedPart write(SectionDetail seen, String text) {
            return database.inTransaction(() -> texts.save(seen.id(), new FieldChanges(Map.of("text", text), Map.of("text", seen.text()))));
        }

        AddedRow add(PartnerId receiver, SectionName name, Map<String, String> fields) {
            SectionDetail section = section(receiver, name);
            return database.inTransaction(() -> rows.add(section.id(), fields));
        }

        /** Changes fields of a row as the form does that has shown these values. */
        SavedPart save(AddedRow row, Map<String, String> fields) {
            return save(row.id(), row.saved().fields(), fields);
        }

        SavedPart save(TransferRowId row, Map<String, String> seen, Map<String, String> fields) {
            return database.inTransaction(() -> rows.save(row, new FieldChanges(fields, seen)));
        }

        SectionStatus sign(PartnerId receiver, SectionName name) {
            SectionDetail section = section(receiver, name);
            return database.inTransaction(() -> signing.sign(section.id(), section.version()));
        }

        List<String> waiting() {
            return database.inTransaction(() -> tasks.waitingFor(person.account(), partnership.value())).stream()
                    .map(task -> task.messageKey() + task.arguments()).toList();
        }
    }

    /** Somebody with one role in all partnerships, for one organisation or for none. */
    static final class Person extends CurrentUser {

        private final AccountId account;
        private final String name;
        private final Role role;
        private final Optional<PartnerId> partner;

        Person(AccountId account, String name, Role role, Optional<PartnerId> partner) {
            this.account = account;
            this.name = name;
            this.role = role;
            this.partner = partner;
        }

        /** The same person in another role. */
        Person as(Role other) {
            return new Person(account, name, other, partner);
        }

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public AccountId account() {
            return account;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<Role> rolesIn(long partnershipId) {
            return EnumSet.of(role);
        }

        @Override
        public Optional<Long> partnerIn(long partnershipId) {
            return partner.map(PartnerId::value);
        }
    }

    private final class Binomes extends ConfirmedBinomes {
        @Override
        public List<BinomeSummary> of(PartnershipId id) {
            return List.copyOf(binomes);
        }
    }

    private static final class Needs extends StatedNeeds {
        @Override
        public List<StatedNeed> of(PartnerId partner) {
            return List.of(need("Clusters", 5, 1), need("Transport", 2, 4), need("Advice", 4, 3));
        }

        private static StatedNeed need(String topic, int need, int resource) {
            return new StatedNeed(new ThemeId(1), Localized.of("en", topic), need, resource, "because");
        }
    }

    private final class Practices extends PracticeCatalogue {
        @Override
        public List<PracticeSummary> ofPartnership(PartnershipId id, Set<PracticeStatus> statuses) {
            return practices.stream().map(PracticeDetail::summary).toList();
        }

        @Override
        public Optional<PracticeDetail> find(PracticeId id) {
            return practices.stream().filter(p -> p.summary().id().equals(id)).findFirst();
        }
    }

    private static final class Shortlist extends ShortlistedPractices {
        @Override
        public List<ShortlistedPractice> of(PartnershipId id) {
            return List.of();
        }
    }

    private static final class Officers extends Members {
        @Override
        public List<MemberRow> actingFor(ScopedId id, long partner) {
            return List.of(new MemberRow(1, new AccountId(partner), "x", "x", Role.CONTRIBUTOR, Optional.of(partner)));
        }
    }

    private final class Told extends Notices {
        @Override
        public void tell(long id, Collection<AccountId> people, NoticeText text) {
            notices.add(text);
        }
    }

    private final class NoSearch extends SearchPending {
        @Override
        public void touchInside(String kind, Collection<Long> ids) {
            touched.addAll(ids);
        }
    }
}
